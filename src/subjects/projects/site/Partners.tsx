import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import { srcOf } from '@/lib/srcSetOf'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Partners.module.css'

type Props = { locale: Locale; project: Pick<Project, 'beneficiary' | 'partners'> }

/** The organisations of a project; no logo is larger than the emblem of the one who pays. */
export const Partners = ({ locale, project: { beneficiary, partners } }: Props) => {
  const roles = texts(locale, 'partnerRoles')
  const all = [
    ...(beneficiary?.name
      ? [{ ...beneficiary, name: beneficiary.name, role: 'beneficiary' as const }]
      : []),
    ...(partners ?? []).map((partner) => ({
      ...partner,
      role: partner.role ?? ('partner' as const),
    })),
  ]

  return (
    <ul className={styles.partners}>
      {all.map(({ name, role, web, logo }) => {
        const picture = docOf(logo)
        const src = picture && srcOf(picture)
        return (
          <li key={`${role} ${name}`} className={styles.partner}>
            {src && (
              <span className={styles.logo}>
                <img src={src} alt="" loading="lazy" decoding="async" />
              </span>
            )}
            <span>
              <span className={styles.role}>{roles(role)}</span>
              {web && isWebAddress(web) ? (
                <a href={web} rel="noopener">
                  {name}
                </a>
              ) : (
                <span>{name}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

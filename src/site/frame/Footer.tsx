import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Mark } from '@/site/components/Logo/Mark'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { postalAddress } from '@/lib/postalAddress'
import type { Navigation, Site } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Footer.module.css'

type Props = { locale: Locale; site: Site; links: Navigation['footer'] }

/** The foot of every page: who runs the portal, how to reach them, what the law asks for. */
export const Footer = ({ locale, site, links }: Props) => {
  const t = texts(locale, 'footer')
  const { operator } = site
  const statement = '/prohlaseni-o-pristupnosti'
  const situations = '/situace'
  const others = (links ?? []).filter(({ path }) => ![statement, situations].includes(path))

  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.name}>
            <Mark />
            {site.name}
          </p>
          <p>{site.description}</p>
          <p className={styles.small}>{t('cookies')}</p>
        </div>
        <div>
          <h2 className={styles.title}>{t('operator')}</h2>
          <p>{operator?.name}</p>
          <p>{postalAddress(operator?.address)}</p>
          {operator?.ico && <p>{`${texts(locale, 'providers')('ico')} ${operator.ico}`}</p>}
          {operator?.contacts && <ContactLinks {...operator.contacts} />}
        </div>
        <nav aria-label={t('label')}>
          <h2 className={styles.title}>{t('portal')}</h2>
          <ul className={styles.list}>
            <li>
              <a href={pathTo(locale, situations)}>{texts(locale, 'situations')('list')}</a>
            </li>
            <li>
              <a href={pathTo(locale, '/volna-mista')}>{texts(locale, 'freePlaces')('title')}</a>
            </li>
            {others.map(({ label, path }) => (
              <li key={path}>
                <a href={pathTo(locale, path)}>{label}</a>
              </li>
            ))}
            <li>
              <a href={pathTo(locale, '/sprava-udaju')}>{texts(locale, 'claims')('title')}</a>
            </li>
            <li>
              <a href={pathTo(locale, statement)}>{t('accessibility')}</a>
            </li>
            <li>
              <a href={pathTo(locale, '/osobni-udaje')}>{texts(locale, 'personalData')('title')}</a>
            </li>
            <li>
              <a href={pathTo(locale, '/zarizeni')}>{texts(locale, 'device')('title')}</a>
            </li>
            <li>
              <a href={pathTo(locale, '/vlozit')}>{texts(locale, 'embedding')('title')}</a>
            </li>
            <li>
              <a href={pathTo(locale, '/pro-vyvojare')}>{texts(locale, 'developers')('title')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

import { ButtonLink } from '@/site/components/ButtonLink/ButtonLink'
import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Icon } from '@/site/components/Icon/Icon'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'
import { contactsOf } from '@/lib/contactsOf'

import { comparisonRows } from './comparisonRows'
import styles from './Comparison.module.css'
import { PrintButton } from './PrintButton'
import type { ListedService } from './queries'

type Props = { locale: Locale; services: ListedService[] }

/** Services side by side; each question says in words whether the answers differ. */
export const Comparison = ({ locale, services }: Props) => {
  const t = texts(locale, 'comparison')
  const slugs = services.map(({ slug }) => slug).join(',')

  return (
    <div className={styles.whole}>
      <p>
        <PrintButton label={texts(locale, 'shortlist')('print')} />{' '}
        <ButtonLink href={pathTo(locale, `/porovnani/tisk.pdf?s=${slugs}`)} quiet>
          <Icon name="file" />
          {t('asPdf')}
        </ButtonLink>
      </p>
      <div className={styles.scroller} role="region" aria-label={t('region')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="hidden">{t('title')}</caption>
          <thead>
            <tr>
              <td />
              {services.map(({ id, slug, name }) => (
                <th key={id} scope="col">
                  <a href={pathTo(locale, `/sluzby/${slug}`)}>{unbreak(name)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparisonRows(locale, services).map(({ term, cells, isSame }) => (
              <tr key={term} className={isSame ? undefined : styles.differs}>
                <th scope="row">
                  {term}
                  {services.length > 1 && (
                    <span className={styles.mark}>{t(isSame ? 'same' : 'differs')}</span>
                  )}
                </th>
                {cells.map((lines, at) => (
                  <td key={services[at]?.id}>
                    {lines.map((line, no) => (
                      <p key={no}>{unbreak(line)}</p>
                    ))}
                    {lines.length === 0 && <p className={styles.none}>{t('notSaid')}</p>}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{texts(locale, 'services')('contacts')}</th>
              {services.map((service) => (
                <td key={service.id}>
                  <ContactLinks {...contactsOf(service)} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  )
}

import type { Locale } from '@/lib/label'
import { formatDate } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ServiceDetail.module.css'

type Props = {
  locale: Locale
  capacity: NonNullable<Service['capacity']>
  /** The day of the register from which it was taken. */
  registerAsOf?: string | null
}

/** How many people the service is registered for, by form. */
export const Capacity = ({ locale, capacity, registerAsOf }: Props) => {
  const forms = texts(locale, 'forms')
  const t = texts(locale, 'services')
  const kinds = texts(locale, 'capacityKinds')

  return (
    <>
      <table className={styles.hours}>
        <caption className="hidden">{t('capacity')}</caption>
        <tbody>
          {capacity.map(({ id, form, kind, count }) => (
            <tr key={id ?? `${form} ${kind}`}>
              <th scope="row">{`${forms(form)}: ${kinds(kind)}`}</th>
              <td>{formatNumber(locale, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {registerAsOf && <p>{t('capacityByRegister', { date: formatDate(locale, registerAsOf) })}</p>}
    </>
  )
}

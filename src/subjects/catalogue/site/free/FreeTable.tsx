import { formatDate } from '@/lib/formatDate'
import { formatDistance } from '@/lib/formatNumber'
import type { FreeService } from '@/lib/freeService'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { formatPhone } from '@/lib/phone'
import { texts } from '@/site/texts/texts'

import { ageText } from '../ageText'
import styles from './Free.module.css'

type Props = { locale: Locale; services: FreeService[] }

/** One table for each type of service; on a telephone each line is a card. */
export const FreeTable = ({ locale, services }: Props) => {
  const types = new Set(services.map(({ serviceType }) => serviceType.name))
  const t = texts(locale, 'freePlaces')
  const heads = [t('service'), t('place'), t('free'), t('forWhom'), t('phone')]

  return [...types].map((type) => (
    <table key={type} className={styles.table}>
      <caption>{type}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services
          .filter(({ serviceType }) => serviceType.name === type)
          .map((service) => (
            <Line key={service.id} locale={locale} service={service} />
          ))}
      </tbody>
    </table>
  ))
}

const Line = ({ locale, service }: { locale: Locale; service: FreeService }) => {
  const t = texts(locale, 'freePlaces')
  const forms = texts(locale, 'forms')
  const { ageFrom, ageTo, distance, free, name, phones, place, provider, slug } = service
  const age = ageText(locale, { ageFrom, ageTo })

  return (
    <tr>
      <th scope="row">
        <a href={pathTo(locale, `/sluzby/${slug}`)}>{name}</a>
        {provider && <span className={styles.small}>{provider.name}</span>}
      </th>
      <td data-head={t('place')}>
        {place}
        {distance !== null && (
          <span className={styles.small}>{formatDistance(locale, distance)}</span>
        )}
      </td>
      <td data-head={t('free')}>
        {free.map((said) => (
          <span key={said.form} className={styles.said}>
            <strong>{t('said', { count: said.free })}</strong>
            {said.form && ` ${forms(said.form)}`}
            <span className={styles.small}>
              {said.saidOn ? t('saidOn', { date: formatDate(locale, said.saidOn) }) : t('noDay')}
            </span>
          </span>
        ))}
      </td>
      <td data-head={t('forWhom')}>
        {whomText(locale, service)}
        {age && <span className={styles.small}>{age}</span>}
      </td>
      <td data-head={t('phone')}>
        {phones.length === 0 && t('noPhone')}
        {phones.map(({ number, note }) => (
          <span key={number} className={styles.said}>
            <a className={styles.phone} href={`tel:${number}`}>
              {formatPhone(number)}
            </a>
            {note && <span className={styles.small}>{note}</span>}
          </span>
        ))}
      </td>
    </tr>
  )
}

/** Whom it takes and which groups it is for, as far as somebody has said. */
const whomText = (locale: Locale, { whom, targetGroups }: FreeService): string => {
  const names = texts(locale, 'whom')
  return [...whom.map((name) => names(name)), ...targetGroups].join(', ')
}

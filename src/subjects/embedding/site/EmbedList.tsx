import { Icon } from '@/site/components/Icon/Icon'
import { formatDate } from '@/lib/formatDate'
import { freePlaces, usualFreeForDays } from '@/lib/freePlaces'
import { formatPhone } from '@/lib/phone'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Embed.module.css'
import type { EmbedOptions } from './embedOptions'

export type EmbeddedService = Pick<Service, 'id' | 'name' | 'slug' | 'provider' | 'serviceType'> &
  Partial<Pick<Service, 'contacts' | 'availability'>> & { freeForDays?: number | null }

type Props = {
  locale: Locale
  options: EmbedOptions
  services: readonly EmbeddedService[]
  /** How many services fit the limits altogether. */
  total: number
}

/** Services on somebody else's page; each leads to the portal in a window of its own. */
export const EmbedList = ({ locale, options, services, total }: Props) => {
  const t = texts(locale, 'embedding')
  const all = hrefWith(pathTo(locale, '/katalog'), {}, options.limits)

  return (
    <>
      {services.length === 0 && <p>{t('nothing')}</p>}
      <ul className={styles.list}>
        {services.map((service) => (
          <EmbedItem key={service.id} locale={locale} service={service} />
        ))}
      </ul>
      <p>
        <a className={styles.button} href={all} target="_blank" rel="noopener">
          {t('all', { count: total })}
        </a>
      </p>
    </>
  )
}

const EmbedItem = ({ locale, service }: { locale: Locale; service: EmbeddedService }) => {
  const phone = service.contacts?.phones?.[0]?.number
  const t = texts(locale, 'services')
  const { availability, freeForDays } = service
  const { free, asOf } = freePlaces(availability, freeForDays ?? usualFreeForDays)

  return (
    <li className={styles.item}>
      <a
        className={styles.name}
        href={pathTo(locale, `/sluzby/${service.slug}`)}
        target="_blank"
        rel="noopener"
      >
        {unbreak(service.name)}
      </a>
      <p className={styles.about}>
        {[docOf(service.serviceType)?.name, docOf(service.provider)?.name]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.about}>
        {phone && (
          <a className={styles.phone} href={`tel:${phone}`}>
            <Icon name="phone" /> {formatPhone(phone)}
          </a>
        )}
        {free !== null && asOf && (
          <span>
            {t('free', { count: free })},{' '}
            {t('availabilityAsOf', { date: formatDate(locale, asOf) })}
          </span>
        )}
      </p>
    </li>
  )
}

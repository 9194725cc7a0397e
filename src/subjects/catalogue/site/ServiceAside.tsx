import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Seal } from '@/site/components/Seal/Seal'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ServiceDetail.module.css'

type Props = { locale: Locale; service: Service }

/** What people need first: whom to call, whether there is room, and whether the entry is current. */
export const ServiceAside = ({ locale, service }: Props) => {
  const t = texts(locale, 'services')
  const { contacts, availability, verifiedOn } = service
  const reach = [contacts, docOf(service.provider)?.contacts].find(
    (each) => each?.phones?.length || each?.emails?.length || each?.web,
  )

  return (
    <div className={styles.aside}>
      {(reach || service.howToApply) && (
        <section aria-labelledby="kontakty">
          <h2 id="kontakty">{t('contacts')}</h2>
          {reach && <ContactLinks {...reach} />}
          {service.howToApply && <p>{service.howToApply}</p>}
        </section>
      )}
      {availability?.free !== null && availability?.free !== undefined && (
        <section aria-labelledby="volna-mista">
          <h2 id="volna-mista">{t('availability')}</h2>
          <p>
            <strong>{t('free', { count: availability.free })}</strong>
          </p>
          <p>
            {typeof availability.waitingWeeks === 'number' &&
              t('waiting', { weeks: availability.waitingWeeks })}
          </p>
          {availability.updatedAt && (
            <p className={styles.note}>
              {t('availabilityAsOf', { date: formatDate(locale, availability.updatedAt) })}
            </p>
          )}
        </section>
      )}
      <Seal locale={locale} verifiedOn={verifiedOn} />
    </div>
  )
}

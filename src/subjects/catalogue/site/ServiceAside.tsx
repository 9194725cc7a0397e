import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Seal } from '@/site/components/Seal/Seal'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { FreePlacesBox } from './FreePlacesBox'
import styles from './ServiceDetail.module.css'
import type { FreeForDays } from './withFreeForDays'

type Props = { locale: Locale; service: Service & FreeForDays }

/** What people need first: whom to call, whether there is room, and whether the entry is current. */
export const ServiceAside = ({ locale, service }: Props) => {
  const t = texts(locale, 'services')
  const { contacts, verifiedOn, verifiedBy } = service
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
      <FreePlacesBox locale={locale} service={service} />
      <Seal {...{ locale, verifiedOn, verifiedBy }} />
    </div>
  )
}

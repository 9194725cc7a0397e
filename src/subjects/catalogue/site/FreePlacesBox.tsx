import { saidPlaces } from '@/lib/freePlaces'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { FreePlaces } from './FreePlaces'
import type { FreeForDays } from './withFreeForDays'

type Props = { locale: Locale; service: Pick<Service, 'availability'> & FreeForDays }

/** Free places beside a service; nothing where nobody has said how many there are. */
export const FreePlacesBox = ({ locale, service }: Props) =>
  saidPlaces(service.availability).length > 0 && (
    <section aria-labelledby="volna-mista">
      <h2 id="volna-mista">{texts(locale, 'services')('availability')}</h2>
      <FreePlaces locale={locale} service={service} />
    </section>
  )

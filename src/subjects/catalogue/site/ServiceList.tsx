import { CardList } from '@/site/components/Card/CardList'
import type { Locale } from '@/lib/label'

import { ServiceCard, type ServiceCardData } from './ServiceCard'

type Props = {
  locale: Locale
  services: ServiceCardData[]
  wide?: boolean
  level?: 2 | 3 | 4
  /** The list that the address knows, for those who have no script. */
  kept?: readonly string[]
}

/** Services in the order given. */
export const ServiceList = ({ locale, services, wide, level, kept }: Props) => (
  <CardList wide={wide}>
    {services.map((service) => (
      <ServiceCard key={service.id} locale={locale} service={service} level={level} kept={kept} />
    ))}
  </CardList>
)

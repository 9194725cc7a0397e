import { CardList } from '@/components/Card/CardList'
import type { Locale } from '@/lib/label'

import { ServiceCard, type ServiceCardData } from './ServiceCard'

type Props = { locale: Locale; services: ServiceCardData[]; wide?: boolean; level?: 2 | 3 | 4 }

/** Services in the order given. */
export const ServiceList = ({ locale, services, wide, level }: Props) => (
  <CardList wide={wide}>
    {services.map((service) => (
      <ServiceCard key={service.id} locale={locale} service={service} level={level} />
    ))}
  </CardList>
)

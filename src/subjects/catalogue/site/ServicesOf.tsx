import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'

import { findServicesOf } from './queries'
import { ServiceList } from './ServiceList'

type Props = {
  locale: Locale
  what: 'provider' | 'lifeSituations'
  id: string
  title: string
  more?: { label: string; href: string }
  without?: string
  limit?: number
  whenEmpty?: string
}

/** The services of a provider or for a life situation. */
export const ServicesOf = async ({ locale, what, id, without, whenEmpty, ...section }: Props) => {
  const found = await findServicesOf(locale, what, id, section.limit)
  const services = found.filter((service) => service.id !== without).slice(0, section.limit)
  if (services.length === 0 && !whenEmpty) return null

  return (
    <Section
      id="sluzby"
      title={section.title}
      trail="green"
      more={services.length > 0 ? section.more : undefined}
    >
      {services.length > 0 ? (
        <ServiceList locale={locale} services={services} wide={!without} />
      ) : (
        <p>{whenEmpty}</p>
      )}
    </Section>
  )
}

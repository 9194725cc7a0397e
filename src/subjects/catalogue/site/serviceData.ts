import { docOf, docsOf } from '@/lib/populated'
import type { Service } from '@/payload-types'

/** A service for search engines. */
export const serviceData = (service: Service, url: string) => {
  const provider = docOf(service.provider)

  return {
    '@type': 'Service',
    '@id': url,
    name: service.name,
    description: service.summary ?? undefined,
    url,
    serviceType: docOf(service.serviceType)?.name,
    provider: provider && { '@type': 'Organization', name: provider.name },
    areaServed: docsOf(service.territories).map(({ name }) => ({
      '@type': 'AdministrativeArea',
      name,
    })),
    audience: docsOf(service.targetGroups).map(({ name }) => ({
      '@type': 'Audience',
      audienceType: name,
    })),
    availableChannel: service.contacts?.phones?.map(({ number }) => ({
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: number },
    })),
  }
}

import type { Service } from '@/payload-types'

/** The fields of a service that its card shows. */
export const cardFields = {
  name: true,
  slug: true,
  provider: true,
  serviceType: true,
  forms: true,
  summary: true,
  territories: true,
  availability: true,
  state: true,
  verifiedOn: true,
  verifiedBy: true,
  contacts: true,
  places: true,
} as const

/** A service as REST gives it for a card: its relations one level deep. */
export type ServiceCard = Pick<Service, 'id' | keyof typeof cardFields>

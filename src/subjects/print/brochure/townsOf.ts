import type { Service } from '@/payload-types'

/** The towns of a service's places; those at a secret address have none. */
export const townsOf = ({ places, isAddressSecret }: Service): string[] =>
  isAddressSecret
    ? []
    : [...new Set((places ?? []).flatMap(({ address }) => address?.city?.trim() || []))]

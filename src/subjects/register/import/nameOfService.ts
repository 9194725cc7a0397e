import type { RegisterService } from '../read/staged'

const longest = 250

/** The register names facilities, not services: the name of the only one, or the type with its provider. */
export const nameOfService = ({ facility, provider }: RegisterService, type: string): string =>
  (facility ?? `${type.charAt(0).toLocaleUpperCase('cs')}${type.slice(1)}, ${provider.name}`).slice(
    0,
    longest,
  )

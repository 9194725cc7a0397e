import { allMunicipalities } from '@/lib/municipalities/municipality'

let names: Map<string, string> | undefined

/** Names of Czech municipalities by code, for an import without the register's own list of them. */
export const municipalityNames = (): Map<string, string> => {
  names ??= new Map(
    allMunicipalities().map(({ municipality: { code, name } }) => [code, name] as const),
  )
  return names
}

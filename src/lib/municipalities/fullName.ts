import { municipalitiesNamed } from './municipalitiesNamed'
import type { Municipality } from './municipality'

/**
 * A name that means one municipality alone, as `municipalitiesNamed` finds it again: with the district where others
 * bear it, and with the code where two of them lie in one district. At most 60 characters.
 */
export const fullName = ({ name, district, code }: Municipality): string => {
  const inDistrict = `${name} (okres ${district})`
  const names = [name, inDistrict]
  return (
    names.find((each) => municipalitiesNamed(each).length === 1) ??
    `${name} (okres ${district}, ${code})`
  )
}

import { formatPostcode } from './postcode'

export type Address = {
  street?: string | null
  city?: string | null
  postcode?: string | null
}

/** `Hynaisova 10, 779 00 Olomouc`. */
export const postalAddress = (address: Address | null | undefined): string => {
  const town = [address?.postcode && formatPostcode(address.postcode), address?.city]
    .filter(Boolean)
    .join(' ')
  return [address?.street, town].filter(Boolean).join(', ')
}

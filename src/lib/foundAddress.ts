import { label, type Label } from './label'
import type { Point } from './point'

/** An address place of the state that begins as somebody types. */
export type FoundAddress = {
  /** `Nádražní 801/12, 579 01 Jasanov`: it finds this address alone. */
  text: string
  /** Of a village without streets its part. */
  street: string
  houseNumber: string
  city: string
  postcode: string
  code: string
  location: Point
}

/** Whose data the addresses are, and of which day when that is known. */
export type AddressSource = { name: string; licence: string; asOf: string | null }

export type AddressAnswer = {
  docs: FoundAddress[]
  /** Null where the portal has no addresses. */
  source: AddressSource | null
}

/** What the licence of the state's addresses asks to be said where they are used. */
export const attribution = ({ name, asOf }: AddressSource): Label => {
  const year = asOf ? ` ${asOf.slice(0, 4)}` : ''
  return label(
    `Adresy: ${name}${year}, CC BY 4.0, polohy přepočtené`,
    `Addresses: ${name}${year}, CC BY 4.0, positions converted`,
    `Адреси: ${name}${year}, CC BY 4.0, координати перераховано`,
  )
}

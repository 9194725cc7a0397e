import type { FormName } from '@/lib/catalogueSearch'
import type { Label } from '@/lib/label'

export type RegisterContacts = { phones: string[]; emails: string[]; web: string | null }

export type RegisterPlace = {
  name: string | null
  street: string | null
  city: string | null
  postcode: string | null
  /** The state's code of the address; none in what was read before it was kept. */
  code?: string | null
}

export type RegisterCapacity = { form: FormName; kind: string; count: number }

/** A registered service as the portal understands its record; codes of lists as the register has them. */
export type RegisterService = {
  portalId: string
  /** The register number (`identifikator`). */
  number: string | null
  provider: { ico: string; name: string; contacts: RegisterContacts }
  /** The name of its one facility; null where there are none or several of different names. */
  facility: string | null
  type: string
  forms: FormName[]
  targetGroups: string[]
  targetGroupNotes: string | null
  /** What the registration allows at most: never what is free. */
  capacity: RegisterCapacity[]
  contacts: RegisterContacts
  places: RegisterPlace[]
  /** Some facility has a secret address: the portal then knows no place of the service at all. */
  isAddressSecret: boolean
  /** Codes of the municipalities and regions where its facilities are. */
  towns: string[]
  regions: string[]
  /** Regions in which the registration says that it also works. */
  widerRegions: string[]
  /** Every code by which the territory of an import can name it. */
  areas: string[]
  state: 'active' | 'ended' | 'planned'
  /** The last day on which it is provided. */
  endsOn: string | null
  /** Values that the portal does not know, as the register has them. */
  unknown: string[]
}

/** A record that does not come into the portal, and why. */
export type Refusal = { what: string; why: Label }

/** The whole file, read and understood before anything is written. */
export type StagedRegister = {
  services: RegisterService[]
  refused: Refusal[]
  /** Portal ids of what was refused: it is in the file, so it is not missing. */
  refusedIds: string[]
  /** Records that repeat another one word for word. */
  repeated: number
  /** Services of other territories. */
  elsewhere: number
  /** Services without any address, so that nobody can tell their territory. */
  unplaced: number
}

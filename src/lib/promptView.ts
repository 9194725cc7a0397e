/** A fact that differs from what was confirmed last; both values are null where they are too long to be told. */
export type PromptedChange = { label: string; before: string | null; after: string | null }

/** What a letter asks about one entry, as its reader sees it. */
export type Prompted<Service, Provider> = {
  /** Of the prompt, not of the entry: the key to confirm it. */
  id: string
  /** `gone`: not public any more. */
  state: 'open' | 'confirmed' | 'gone'
  confirmedAt: string | null
  /** It has changed since the letter was written; what is shown is the state now. */
  hasChanged: boolean
  /** Of the state that is shown. */
  fingerprint: string
  title: string
  /** Since when a change of it waits for staff. */
  waitsSince: string | null
  /** What has become public since it was last confirmed. */
  changes: PromptedChange[]
  /** Where it is edited. */
  editPath: string
} & (
  | { collection: 'services'; doc: Service | null }
  | { collection: 'providers'; doc: Provider | null }
)

/** What the link of a letter leads to. */
export type PromptView<Entry> = { person: string; expiresAt: string; entries: Entry[] }

/** Why a link leads nowhere: nobody knows it, its time is over, or its person keeps none of it any more. */
export type PromptFault = 'unknown' | 'expired' | 'foreign'

import type { Payload } from 'payload'

/** What the portal remembers of a record of the register. */
export type RegisterRecord = {
  id: string
  key: string
  /** The entry that it is; null while the entry is being written. */
  entry: string | null
  scope: string
  rules: number
  /** A digest of the last value of each field that was looked at. */
  seen: Record<string, string>
}

export type PortalState = {
  records: Map<string, RegisterRecord>
  /** Ids of services by register number, of providers by IČO. */
  services: Map<string, string>
  providers: Map<string, string>
  slugs: Set<string>
  hasServices: boolean
  hasTerritories: boolean
  lastRun: RegisterRun | null
  /** A first import that was killed before its end. */
  openRun: RegisterRun | null
  /** How much was written when the memory of its statements was last given back. */
  collectedAt: number
}

export type Counts = { all: number; regions: Record<string, number> }
export type RegisterRun = {
  id: string
  scope: string
  isFirst: boolean
  makesTerritories: boolean
  counts: Counts | null
}

const all = {
  depth: 0,
  limit: 0,
  pagination: false,
  overrideAccess: true,
  trash: true,
} as const

/** Reads what an import compares with, in a few questions. */
export const readPortal = async (payload: Payload, scope: string): Promise<PortalState> => {
  const records = await payload.find({ collection: 'register-records', ...all, trash: false })
  const services = await payload.find({
    collection: 'services',
    ...all,
    select: { registrationId: true, slug: true },
  })
  const providers = await payload.find({
    collection: 'providers',
    ...all,
    select: { ico: true },
  })
  const territories = await payload.count({ collection: 'territories', overrideAccess: true })
  const runs = await payload.find({
    collection: 'register-imports',
    ...all,
    trash: false,
    sort: '-createdAt',
  })
  const runOf = (isDone: boolean) => {
    const run = runs.docs.find(
      (each) =>
        each.scope === scope && (each.state === 'done') === isDone && (isDone || each.isFirst),
    )
    return run ? (run as unknown as RegisterRun) : null
  }
  const ids = (docs: { id: string }[], keyOf: (doc: never) => unknown) =>
    new Map(
      docs.flatMap((doc) => (keyOf(doc as never) ? [[String(keyOf(doc as never)), doc.id]] : [])),
    )

  return {
    records: new Map(
      records.docs.map((each) => [each.key, each as unknown as RegisterRecord] as const),
    ),
    services: ids(services.docs, (doc: { registrationId?: string }) => doc.registrationId),
    providers: ids(providers.docs, (doc: { ico?: string }) => doc.ico),
    slugs: new Set(services.docs.map(({ slug }) => String(slug))),
    hasServices: services.docs.length > 0,
    hasTerritories: territories.totalDocs > 0,
    lastRun: runOf(true),
    openRun: runOf(false),
    collectedAt: 0,
  }
}

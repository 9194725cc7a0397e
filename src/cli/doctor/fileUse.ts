import type { Payload } from 'payload'

import { libraries } from './filesOnDisk'
import { listed, type Check } from './finding'
import { rowsOf } from './rowsOf'
import { shownFiles } from './shownFiles'

type Fault = { library: (typeof libraries)[number]; id: string; usedBy: string[] }

/** A file is public exactly when something published shows it. Mended by writing what was found. */
export const fileUse: Check = async (payload, { repair }) => {
  const faults = await wrongUses(payload)
  if (faults.length === 0) return { level: 'fine', text: 'odpovídá tomu, co je zveřejněno.' }

  const names = listed(faults.map(({ library, id }) => `${library}/${id}`))
  if (repair) {
    await mend(payload, faults)
    return { level: 'fine', text: `opravena u ${names}.` }
  }
  return {
    level: 'wrong',
    text: `neodpovídá tomu, co je zveřejněno: ${names}.`,
    hint: 'Opraví ji npm run cli -- doctor --repair, nejlépe když portál neběží.',
  }
}

const wrongUses = async (payload: Payload): Promise<Fault[]> => {
  const shown = await shownFiles(payload)
  const faults: Fault[] = []
  for (const library of libraries)
    for await (const { id, isPublic, usedBy } of rowsOf(payload, library)) {
      const now = Array.isArray(usedBy) ? usedBy.map(String).sort() : []
      const wished = [...(shown.get(id) ?? [])].sort()
      const isSame = now.join() === wished.join() && Boolean(isPublic) === wished.length > 0
      if (!isSame) faults.push({ library, id, usedBy: wished })
    }
  return faults
}

const mend = async ({ db }: Payload, faults: Fault[]): Promise<void> => {
  for (const { library, id, usedBy } of faults)
    await db.updateOne({ collection: library, id, data: { usedBy, isPublic: usedBy.length > 0 } })

  // A running portal forgets the answers it keeps.
  await db.create({ collection: 'changes', data: { of: 'media' } })
}

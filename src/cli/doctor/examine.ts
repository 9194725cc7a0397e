import type { Payload } from 'payload'

import { addresses } from './addresses'
import { database, leftovers } from './database'
import { disk } from './disk'
import { filesOnDisk } from './filesOnDisk'
import { fileUse } from './fileUse'
import type { Check, Finding } from './finding'
import { indexes } from './indexes'
import { migrations } from './migrations'
import { hasAdmin, hasNoDemoPassword } from './people'
import { redirects } from './redirects'
import { register } from './register'
import { letters, publicAddress } from './settings'

type Named = [name: string, check: Check]

/** Each is asked only when the one before it is fine; the content can be read only when all are. */
const foundations: Named[] = [
  ['Struktura databáze', migrations],
  ['Databáze', database],
]
const others: Named[] = [
  ['Indexy', indexes],
  ['Přerušené zápisy', leftovers],
  ['Adresa portálu', publicAddress],
  ['Dopisy', letters],
  ['Místo na disku', disk],
  ['Soubory na disku', filesOnDisk],
  ['Viditelnost souborů', fileUse],
  ['Přesměrování', redirects],
  ['Adresy', addresses],
  ['Státní registr', register],
  ['Správce', hasAdmin],
  ['Heslo z ukázky', hasNoDemoPassword],
]

/** Looks an installation over; with `repair` it mends what can be mended without asking anybody. */
export const examine = async (
  payload: Payload,
  options: { repair: boolean },
): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const [name, check] of [...foundations, ...others]) {
    const finding = await check(payload, options).catch(notLooked)
    findings.push({ ...finding, text: `${name}: ${finding.text}` })
    const isFoundation = foundations.some(([each]) => each === name)
    if (isFoundation && finding.level === 'wrong') break
  }
  return findings
}

/** The message of an error may hold an address or a text of content: only its kind is told. */
const notLooked = (error: unknown): Finding => ({
  level: 'wrong',
  text: `kontrola se nezdařila (${error instanceof Error ? error.name : typeof error}).`,
  hint: 'Podívejte se do protokolu portálu.',
})

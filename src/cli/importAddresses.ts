import { parseArgs } from 'node:util'

import { formatDate } from '@/lib/formatDate'
import { municipalitiesWithin } from '@/lib/municipalities/municipalitiesWithin'
import { env } from '@/platform/env'
import { StartError } from '@/platform/StartError'
import { addressFiles } from '@/subjects/addresses/read/addressFiles'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { openAddresses } from '@/subjects/addresses/store/openAddresses'
import { writeAddresses } from '@/subjects/addresses/store/writeAddresses'

/**
 * `import addresses FILE…`: address places of the state become a file of their own beside the database, all of them
 * or none. The last line is JSON `{files, municipalities, addresses, withoutPosition, before}`.
 */
export const importAddresses = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      territory: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) return wrongCall()

  const at = addressesPath(env)
  const before = openAddresses(at)?.count ?? 0
  const isDry = values['dry-run']
  const written = await writeAddresses(at, addressFiles(positionals), {
    isDry,
    isWanted: wantedIn(values.territory),
  })
  const asOf = isDry ? null : openAddresses(at)?.asOf
  say(`Obcí ${written.municipalities}, adres ${written.addresses}, dosud ${before}.`)
  if (written.withoutPosition > 0) say(`Bez polohy, a proto vynecháno: ${written.withoutPosition}.`)
  if (asOf) say(`Stav k ${formatDate('cs', asOf)}.`)
  say(isDry ? 'Nic se nezapsalo.' : `Zapsáno do ${at}.`)
  say(JSON.stringify({ ...written, before }))
  return 0
}

/** Municipalities by their own codes or by the code of their district or region; all when none is named. */
const wantedIn = (territories: string[]): ((code: string) => boolean) | undefined => {
  if (territories.length === 0) return undefined
  const wanted = new Set(territories.flatMap((code) => codesWithin(code)))
  return (code) => wanted.has(code)
}

const codesWithin = (territory: string): string[] => {
  if (/^\d{6}$/.test(territory)) return [territory]
  const codes = municipalitiesWithin(territory)
  if (codes.length > 0) return codes
  throw new StartError(
    `Území ${territory} neznáme. Napište kód obce (500011), okresu (CZ0712) nebo kraje (CZ071).`,
  )
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const wrongCall = (): number => {
  process.stderr.write('Zadejte: import addresses SOUBOR… [--territory KÓD] [--dry-run]\n')
  return 2
}

import { parseArgs } from 'node:util'

import config from '@payload-config'
import { env } from '@/platform/env'
import { openPayload } from '@/platform/http/openPayload'
import { StartError } from '@/platform/StartError'
import { fillPositions } from '@/subjects/addresses/positions/fillPositions'
import type { Why } from '@/subjects/addresses/positions/lookAt'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { openAddresses } from '@/subjects/addresses/store/openAddresses'

const whys: Record<Why, string> = {
  unknown: 'tuto adresu v seznamu nemáme',
  several: 'adres, které tak začínají, je víc; doplňte obě čísla nebo PSČ',
  otherTown: 'kód adresního místa patří do jiné obce',
  outside: 'tuto obec v seznamu adres nemáme',
  far: 'poloha je od adresy dál než 5 km',
  draft: 'adresa se právě mění, dokončete změnu a spusťte příkaz znovu',
}

/**
 * `positions`: positions of places from their addresses. The last line is JSON `{places, filled, doubts}`; what is in
 * doubt is left to a person.
 */
export const positions = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const addresses = openAddresses(addressesPath(env))
  if (!addresses) throw new StartError('Adresy tu nejsou. Nahrajte je: import addresses SOUBOR…')

  const payload = await openPayload(config)
  try {
    const { places, filled, doubts } = await fillPositions(payload, addresses, {
      isDry: values['dry-run'],
    })
    for (const { title, placeName, why } of doubts) say(`${title}, ${placeName}: ${whys[why]}.`)
    say(`${values['dry-run'] ? 'Doplnilo by se' : 'Doplněno'} poloh: ${filled}.`)
    say(JSON.stringify({ places, filled, doubts }))
    return 0
  } finally {
    await payload.destroy()
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

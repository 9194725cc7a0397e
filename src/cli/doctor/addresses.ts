import { existsSync } from 'node:fs'

import { formatDate } from '@/lib/formatDate'
import { env } from '@/platform/env'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { openAddresses } from '@/subjects/addresses/store/openAddresses'

import type { Check } from './finding'

/** The file of the state's addresses, where there is one, can be read: without it the portal only suggests fewer. */
export const addresses: Check = async () => {
  const at = addressesPath(env)
  if (!existsSync(at)) return { level: 'fine', text: 'žádné; napovídají se jen obce.' }

  const found = openAddresses(at)
  if (!found)
    return {
      level: 'wrong',
      text: 'jejich soubor nejde přečíst.',
      hint: 'Nahrajte je znovu: import addresses SOUBOR…',
    }
  const asOf = found.asOf ? `, stav k ${formatDate('cs', found.asOf)}` : ''
  return { level: 'fine', text: `${found.count}${asOf}.` }
}

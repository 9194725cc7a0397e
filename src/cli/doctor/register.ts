import { formatDate } from '@/lib/formatDate'
import { newestLoad } from '@/subjects/register/load/state/findLoads'

import type { Check } from './finding'

const day = (instant: string): string => formatDate('cs', instant)

/** Where an address of the state register is set, the portal also gets what is there. */
export const register: Check = async (payload) => {
  const { address } = await payload.findGlobal({ slug: 'register-source', overrideAccess: true })
  if (!address) return { level: 'fine', text: 'adresa není nastavená, nečte se.' }

  const last = await newestLoad(payload, { slot: { not_equals: 'current' } })
  if (!last) return { level: 'fine', text: 'adresa je nastavená, zatím se nečetl.' }
  if (last.state === 'failed')
    return {
      level: 'warning',
      text: `poslední čtení (${day(last.createdAt)}) se nezdařilo. ${last.fault?.cs ?? ''}`.trim(),
      hint: 'Podívejte se v redakci na Státní registr.',
    }
  return last.need
    ? {
        level: 'warning',
        text: `poslední čtení (${day(last.createdAt)}) čeká na člověka.`,
        hint: 'Rozhodne koordinátor na stránce Státní registr.',
      }
    : { level: 'fine', text: `naposledy čtený ${day(last.createdAt)}.` }
}

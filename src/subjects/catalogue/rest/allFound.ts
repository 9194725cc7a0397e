import type { Payload } from 'payload'

import type { Locale } from '@/lib/label'

import { findHits } from './findHits'
import { parseSearch } from './parseSearch'

const most = 5_000

/** The ids of all services that the catalogue finds, of one territory or of all. */
export const allFound = async (
  payload: Payload,
  { territory, language }: { territory: string | null; language: Locale },
): Promise<string[]> => {
  const given = new URLSearchParams({ locale: language, unnoted: 'true' })
  if (territory) given.set('territory', territory)
  return (await findHits(payload, parseSearch(given), most)).map(({ id }) => id)
}

import { findSite } from '@/site/frame/queries'
import type { Locale } from '@/lib/label'

/** What a service is shown with beside its own data: for how many days its free places count. */
export type FreeForDays = { freeForDays?: number | null }

/** Brings the setting of the portal along with services, so that what shows them need not ask. */
export const withFreeForDays = async <Doc extends object>(
  locale: Locale,
  docs: Doc[],
): Promise<(Doc & FreeForDays)[]> => {
  if (docs.length === 0) return []
  const { freeForDays } = await findSite(locale)
  return docs.map((doc) => ({ ...doc, freeForDays }))
}

import { redirect } from 'next/navigation'

import { hrefWith } from '@/lib/hrefWith'
import type { SearchParams } from '@/lib/searchParams'

type Found = { totalPages: number; totalDocs: number }

/** Leads a visitor who asked for a page after the last one to the last one. */
export const notBeyondLast = (
  page: number,
  { totalPages, totalDocs }: Found,
  path: string,
  query: SearchParams,
): void => {
  if (totalDocs === 0 || page <= totalPages) return

  redirect(hrefWith(path, query, { strana: totalPages > 1 ? String(totalPages) : undefined }))
}

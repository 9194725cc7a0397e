import type { RevisionQuery } from '@/platform/database/revisions'
import { paging } from '@/platform/http/paging'

const comma = Buffer.from(',')

/** A page of documents as Payload answers it, in pieces of JSON. */
export const pageOf = (
  query: Pick<RevisionQuery, 'limit' | 'page'>,
  totalDocs: number,
  bodies: Buffer[],
): Buffer[] => {
  const rest = JSON.stringify(paging(query, totalDocs))
  return [
    Buffer.from('{"docs":['),
    ...bodies.flatMap((body, at) => (at === 0 ? [body] : [comma, body])),
    Buffer.from(`],${rest.slice(1)}`),
  ]
}

import type { RevisionQuery } from '@/database/revisions'

const comma = Buffer.from(',')

/** A page of documents as Payload answers it, in pieces of JSON. */
export const pageOf = (
  { limit, page }: Pick<RevisionQuery, 'limit' | 'page'>,
  totalDocs: number,
  bodies: Buffer[],
): Buffer[] => {
  const totalPages = Math.ceil(totalDocs / limit)
  const rest = JSON.stringify({
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    limit,
    nextPage: page < totalPages ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page > 1 ? page - 1 : null,
    totalDocs,
    totalPages,
  })
  return [
    Buffer.from('{"docs":['),
    ...bodies.flatMap((body, at) => (at === 0 ? [body] : [comma, body])),
    Buffer.from(`],${rest.slice(1)}`),
  ]
}

import type { CollectionSlug, PayloadRequest, PopulateType, Where } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import type { Given } from './cellOf'

/** More nobody reads in a spreadsheet; a filter makes it less. */
const mostRows = 20_000
/** Anybody gets a hundred documents a page, as of every list. */
const pageSizes = { anybody: 100, account: 500 }

type Question = {
  where?: Where
  sort?: string
  populate?: PopulateType
  /** A program of the operator, who has no account, reads the newest drafts of all. */
  isOperator?: boolean
}

/** All documents that a list would show to whoever asks, in its order; staff get the newest drafts, as in their lists. */
export const findRows = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { where, sort, populate, isOperator = false }: Question,
): Promise<Given[]> => {
  const { config } = req.payload.collections[collection]
  const rows: Given[] = []
  for (let page = 1; ; page += 1) {
    const { docs, totalDocs, hasNextPage } = await req.payload.find({
      collection,
      where,
      // Documents of one value would otherwise change places between pages: one would be twice, another never.
      sort: [...(sort ?? String(config.defaultSort ?? 'createdAt')).split(',').slice(0, 2), 'id'],
      page,
      limit: req.user || isOperator ? pageSizes.account : pageSizes.anybody,
      depth: 1,
      populate,
      draft: Boolean((req.user || isOperator) && config.versions?.drafts),
      overrideAccess: isOperator,
      req,
    })
    if (totalDocs > mostRows) fail(req, 400, tooMany)
    rows.push(...(docs as unknown as Given[]))
    if (!hasNextPage) return rows
  }
}

const tooMany = label(
  `Tabulka by měla přes ${mostRows} řádků. Zužte výběr.`,
  `The table would have more than ${mostRows} rows. Narrow the choice.`,
  `Таблиця мала б понад ${mostRows} рядків. Звузьте вибір.`,
)

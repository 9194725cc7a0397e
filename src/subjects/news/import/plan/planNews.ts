import type { Label } from '@/lib/label'

import type { OldNews } from '../read/openNews'
import type { LeftOut } from '../read/given'
import type { Context } from './context'
import { preparePost } from './preparePost'
import { PostFault } from './ready'

type PlannedPost = {
  row: number
  title: string
  isNew: boolean
  publishedAt: string | null
  notes: Label[]
}

/** What a file of an old site would do. */
export type NewsPlan = {
  rows: number
  create: number
  unchanged: number
  posts: PlannedPost[]
  leftOut: LeftOut[]
  errors: { row: number; message: Label }[]
}

/** Looks what a file would do, text by text; nothing is written. */
export const planNews = async (context: Context, { each }: OldNews): Promise<NewsPlan> => {
  const plan: NewsPlan = { rows: 0, create: 0, unchanged: 0, posts: [], leftOut: [], errors: [] }
  for await (const given of each()) {
    if ('leftOut' in given) {
      plan.leftOut.push(given)
      continue
    }
    plan.rows += 1
    try {
      const { row, title, source, publishedAt, notes } = await preparePost(context, given)
      const isNew = !context.known.has(source)
      plan.posts.push({ row, title, isNew, publishedAt, notes: isNew ? notes : [] })
      if (isNew) plan.create += 1
      else plan.unchanged += 1
    } catch (error) {
      if (!(error instanceof PostFault)) throw error
      plan.errors.push({ row: given.row, message: error.why })
    }
  }
  return plan
}

import type { PaginatedDocs, Where } from 'payload'
import { cache } from 'react'

import { consultationState } from '@/lib/consultation'
import type { Locale } from '@/lib/label'
import type { PlanItem } from '@/lib/planItems'
import type { Comment } from '@/payload-types'
import { askRest } from '@/site/cms/askRest'
import { find } from '@/site/cms/client'

import { consultationPath } from './consultationPath'

/** The consultations on a plan, the newest first. */
export const findConsultations = cache(async (locale: Locale, planId: string) => {
  const { docs } = await find('consultations', {
    locale,
    where: { plan: { equals: planId } },
    sort: '-opensAt',
    limit: 20,
    depth: 1,
  })
  return docs
})

/** The parts of a plan that people may comment on. */
export const findItems = async (locale: Locale, consultationId: string): Promise<PlanItem[]> => {
  const path = `/api/consultations/${consultationId}/items`
  const { items } = await askRest<{ items: PlanItem[] }>(path, new URLSearchParams({ locale }))
  return items
}

/** The comments that anybody may read, in the order in which they came. */
export const findComments = async (consultationId: string): Promise<Comment[]> => {
  const comments: Comment[] = []
  let page: number | null = 1
  while (page) {
    const found: PaginatedDocs<Comment> = await findPage(consultationId, page)
    comments.push(...found.docs)
    page = found.hasNextPage ? (found.nextPage ?? null) : null
  }
  return comments
}

const findPage = (consultationId: string, page: number) =>
  find('comments', {
    where: { consultation: { equals: consultationId } },
    sort: 'letter,point',
    limit: 100,
    depth: 0,
    page,
  })

/** A comment that the website shows, of which plan, whether that takes comments now, and where; null for none. */
export const findComment = async (locale: Locale, id: string) => {
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'shown' } }] }
  const { docs } = await find('comments', { locale, where, limit: 1, depth: 2 })
  const [comment] = docs
  const consultation = comment?.consultation
  if (!comment || typeof consultation !== 'object') return null

  const { plan, title } = consultation
  return {
    comment,
    title: title ?? '',
    isOpen: consultationState(consultation, new Date()) === 'open',
    page: typeof plan === 'object' ? consultationPath(plan.slug) : '/plany',
  }
}

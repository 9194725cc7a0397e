import { cache } from 'react'

import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import { codeFault } from '@/lib/measureCode'
import type { PlanTree } from '@/lib/planTree'
import { askRest } from '@/site/cms/askRest'
import { findOne } from '@/site/cms/client'

/** A published plan with its measures. */
export const findTree = (locale: Locale, planId: string): Promise<PlanTree> =>
  askRest(`/api/plans/${planId}/tree`, new URLSearchParams({ locale }))

/** One measure by the last parts of its address, also when the size of its letters differs. */
export const findMeasure = cache(async (locale: Locale, plan: string, code: string) => {
  if (!isSlug(plan) || codeFault(code)) return null
  const slugs = [code, code.toUpperCase(), code.toLowerCase()].map((each) => `${plan}/${each}`)
  return findOne('measures', { slug: { in: [...new Set(slugs)] } }, { locale, depth: 1 })
})

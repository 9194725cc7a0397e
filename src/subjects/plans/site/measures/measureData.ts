import { docOf } from '@/lib/populated'
import type { Measure } from '@/payload-types'

/** A measure for search engines: a thing to be done, of the plan that promises it. */
export const measureData = (measure: Measure, url: string, planUrl: string) => {
  const plan = docOf(measure.plan)

  return {
    '@type': 'Action',
    '@id': url,
    name: measure.title,
    identifier: measure.code,
    description: measure.description ?? undefined,
    url,
    startTime: measure.startsOn ?? undefined,
    endTime: measure.endsOn ?? undefined,
    actionStatus: measure.state
      ? statuses[measure.state] && `https://schema.org/${statuses[measure.state]}`
      : undefined,
    agent: measure.responsible ? { '@type': 'Organization', name: measure.responsible } : undefined,
    // Words that schema.org has for a part of a document.
    object: plan && { '@type': 'CreativeWork', name: plan.title, url: planUrl },
  }
}

/** Schema.org has no word for what was partly done or called off. */
const statuses: Partial<Record<NonNullable<Measure['state']>, string>> = {
  'not-begun': 'PotentialActionStatus',
  running: 'ActiveActionStatus',
  fulfilled: 'CompletedActionStatus',
  unfulfilled: 'FailedActionStatus',
}

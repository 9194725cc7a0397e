import type { Locale } from '@/lib/label'
import type { AnswerView } from '@/lib/measureAnswers'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** What the link of a letter to those who answer for measures leads to; null when there is none. Throws a CmsError. */
export const findAnswerLink = async (token: string, locale: Locale): Promise<AnswerView | null> => {
  const path = '/api/measure-answer'
  const response = await transport(
    `${restOrigin}${path}/${encodeURIComponent(token)}?locale=${locale}`,
    { headers: { 'Accept-Language': locale } },
  ).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as AnswerView
  if (response.status < 500) return null
  throw new CmsError(response.status, path)
}

import type { Locale } from '@/lib/label'
import type { Prompted, PromptFault, PromptView } from '@/lib/promptView'
import type { Provider, Service } from '@/payload-types'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

export type PromptedEntry = Prompted<Service, Provider>

type Refusal = { errors?: { data?: { fault?: PromptFault } }[] }

/** What the link of a confirmation letter leads to, or why it leads nowhere. Throws a CmsError. */
export const findPrompt = async (
  token: string,
  locale: Locale,
): Promise<PromptView<PromptedEntry> | { fault: PromptFault }> => {
  const path = `/api/verify/${encodeURIComponent(token)}?locale=${locale}`
  const response = await transport(restOrigin + path).catch((cause: unknown) => {
    throw new CmsError(503, '/api/verify', { cause })
  })
  if (response.ok) return (await response.json()) as PromptView<PromptedEntry>

  const { errors } = (await response.json()) as Refusal
  const fault = errors?.[0]?.data?.fault
  if (fault) return { fault }
  // A token that is no path at all.
  if (response.status < 500) return { fault: 'unknown' }
  throw new CmsError(response.status, '/api/verify')
}

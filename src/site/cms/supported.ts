import type { SupportedView } from '@/lib/supportedView'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** How many people a project has reached; null where that is not shown. Throws a CmsError. */
export const findSupported = async (project: string): Promise<SupportedView | null> => {
  const path = `/api/projects/${encodeURIComponent(project)}/supported`
  const response = await transport(restOrigin + path).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as SupportedView
  if (response.status === 404) return null
  throw new CmsError(response.status, path)
}

import { env } from '@/platform/env'
import type { Rest } from '@/lib/rest'

const place = Symbol.for('rozcestnik.rest')
type Holder = { [place]?: Rest }

/** The server hands its REST handlers to the site, which is bundled apart from it. */
export const offerRest = (rest: Rest): void => {
  ;(globalThis as Holder)[place] = rest
}

/** Stands for wherever REST is, until a question is asked: the site is built before that is known. */
export const restOrigin = 'http://rest.internal'

/** Asks the REST API: in this process, or over the network where CMS_URL says so. */
export const transport = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const rest = (globalThis as Holder)[place]
  const address = String(input)
  if (env.cmsUrl)
    return fetch(address.replace(restOrigin, env.cmsUrl), { ...init, cache: 'no-store' })
  if (!rest) throw new Error('REST is not there: start the server (src/main.ts) or set CMS_URL.')

  return rest(new Request(address, init))
}

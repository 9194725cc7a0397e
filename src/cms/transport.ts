import { env } from '@/env'

export type Rest = (request: Request) => Promise<Response>

const place = Symbol.for('rozcestnik.rest')
type Holder = { [place]?: Rest }

/** The server hands its REST handlers to the site, which is bundled apart from it. */
export const offerRest = (rest: Rest): void => {
  ;(globalThis as Holder)[place] = rest
}

/** Asks the REST API: in this process, or over the network where CMS_URL says so. */
export const transport: typeof fetch = (input, init) => {
  const rest = (globalThis as Holder)[place]
  if (env.cmsUrl || !rest) return fetch(input, { ...init, cache: 'no-store' })

  return rest(new Request(input, init))
}

import type { Access, PayloadRequest } from 'payload'

type Shared = { collection: string; id: string }

/** The context of a request is the portal's own; callers cannot write there. */
const key = 'shared'
type Context = { [key]?: Shared }

/** From here on this request may read one document more than whoever asks: what a preview link shows. */
export const share = (req: PayloadRequest, collection: string, id: string): void => {
  ;(req.context as Context)[key] = { collection, id }
}

/** A rule of reading that also lets the holder of a preview link see its one document, and nothing inside it. */
export const orPreviewed =
  (collection: string, rule: Access): Access =>
  (args) => {
    const given = (args.req.context as Context)[key]
    const isShared = given?.collection === collection && given.id === args.id

    return isShared && args.id !== undefined ? true : rule(args)
  }

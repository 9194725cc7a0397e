import type { PayloadRequest } from 'payload'

type Publication = {
  collection: string
  document: string
  type: 'publish' | 'unpublish'
  at: Date
}

/** Queues a publication, or a taking down, at a set time in the name of whoever asks. */
export const queuePublication = (
  req: PayloadRequest,
  { collection, document, type, at }: Publication,
) =>
  req.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: collection as 'news', value: document },
      ...(req.user && { user: { relationTo: 'users', value: String(req.user.id) } }),
    },
    waitUntil: at,
    req,
  } as Parameters<typeof req.payload.jobs.queue>[0])

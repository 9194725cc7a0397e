import { publicKindNames } from '@/lib/publicKinds'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import { nameOf } from '@/platform/openapi/nameOf'
import { oneOf, ref, time, whole } from '@/platform/openapi/schema'

/** What the link of a preview says of itself. */
export const previewOperation: Operation = {
  id: 'readPreview',
  summary: 'The draft that a preview link shows',
  description: 'For anybody who has the link. What the draft refers to is as the public sees it.',
  caller: 'anybody',
  parameters: [inPath('token', 'Of the link.'), query('locale', oneOf(['cs', 'en', 'uk']))],
  answers: [
    json(
      whole({
        collection: oneOf(publicKindNames),
        doc: { anyOf: publicKindNames.map((kind) => ref(nameOf(kind))) },
        expiresAt: time,
      }),
      'The document in its newest form.',
    ),
  ],
  refusals: [400, 404],
}

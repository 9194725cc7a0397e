import type { CollectionSlug, PayloadRequest, TextField } from 'payload'

import { fold } from '@/lib/fold'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { richTextPlain } from '@/lib/richTextPlain'
import { aside } from '@/platform/requests/aside'

const read = (data: unknown, path: string): string => {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data)
  return typeof value === 'string' ? value : richTextPlain(value)
}

type Related = { path: string; collection: CollectionSlug }
type Names = { name?: unknown; title?: unknown } | null

/**
 * The words of some fields and the names of related documents, folded, so that people find them without
 * diacritics; derived, never typed. A related document that is renamed is found anew at the next save.
 */
export const searchText = (paths: string[], related: Related[] = []): TextField => ({
  name: 'searchText',
  type: 'text',
  label: label('Shrnutí a text', 'Summary and text', 'Стислий зміст і текст'),
  localized: true,
  // Not hidden but disabled: versions compare what people wrote, not what is derived from it.
  admin: { disabled: true },
  // Payload's own limit of 40,000 characters would refuse a long text under a name that nobody sees.
  validate: () => true,
  hooks: {
    // It says again what the other fields say: it would double every answer and every view of differences.
    afterRead: [
      ({ overrideAccess, siblingData }) => {
        if (!overrideAccess) delete siblingData.searchText
      },
    ],
    beforeChange: [
      async ({ data, originalDoc, req }) => {
        const own = paths.map((path) => read(data, path) || read(originalDoc, path))
        const names = await Promise.all(
          related.map(({ path, collection }) =>
            nameOf(req, collection, idOf(data?.[path] ?? originalDoc?.[path])),
          ),
        )
        return fold([...own, ...names].join(' '))
      },
    ],
  },
})

const nameOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<string> => {
  if (!id) return ''
  const found = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })) as Names
  return String(found?.name ?? found?.title ?? '')
}

import type { CollectionSlug, PayloadRequest, TextField } from 'payload'
import { ValidationError } from 'payload'

import { label, say } from '@/lib/label'
import { toSlug } from '@/lib/toSlug'

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/

const longestSlug = 99

/** What a request gave away: documents changed at once are written side by side, and none sees the others yet. */
const givenIn = new WeakMap<PayloadRequest, Map<string, unknown>>()

/** The slug made from a title, or with the first number that nobody has: two pages may bear the same title. */
const freeSlug = async (
  req: PayloadRequest,
  { collection, id, made }: { collection: CollectionSlug; id: unknown; made: string },
): Promise<string> => {
  const { payload } = req
  const numbered = Array.from(
    { length: longestSlug - 1 },
    (_, at) => `${made.slice(0, 96)}-${at + 2}`,
  )
  const { docs } = await payload.find({
    collection,
    where: { slug: { in: [made, ...numbered] } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    trash: true,
  })
  const taken = new Set(docs.map((doc) => ('slug' in doc ? doc.slug : '')))
  const given = givenIn.get(req) ?? new Map<string, unknown>()
  givenIn.set(req, given)
  const isFree = (each: string) =>
    !taken.has(each) && (given.get(`${collection}/${each}`) ?? id) === id
  const free = [made, ...numbered].find(isFree) ?? made
  given.set(`${collection}/${free}`, id)
  return free
}

/**
 * The last part of a public address, made from `source` when left empty and then kept: a later change
 * of the title does not change it. Unique by index in the database.
 */
export const slug = (source: string): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('Adresa stránky', 'Page address', 'Адреса сторінки'),
  required: true,
  unique: true,
  index: true,
  // A copy gets an address of its own.
  disableDuplicate: true,
  maxLength: 100,
  admin: {
    position: 'sidebar',
    description: label(
      'Vytvoří se z názvu. Když ji u zveřejněné stránky změníte, stará adresa povede na novou.',
      'Made from the title. When you change it on a published page, the old address leads to the new one.',
      'Створюється з назви. Якщо змінити її на опублікованій сторінці, стара адреса вестиме на нову.',
    ),
  },
  validate: (value: unknown, { req }) =>
    (typeof value === 'string' && form.test(value)) ||
    say(
      req,
      label(
        'Adresa smí obsahovat jen malá písmena bez diakritiky, číslice a spojovníky.',
        'An address may contain only lower-case letters without accents, digits and hyphens.',
        'Адреса може містити лише малі латинські літери, цифри та дефіси.',
      ),
    ),
  hooks: {
    beforeValidate: [
      async ({ value, data, operation, originalDoc, collection, req }) => {
        const stored = operation === 'update' ? originalDoc?.slug : null
        const written = typeof value === 'string' && value ? value : stored
        if (written) return toSlug(String(written)) || undefined
        const title: unknown = data?.[source]
        const made = toSlug(typeof title === 'string' ? title : '')
        if (made && collection)
          return freeSlug(req, { collection: collection.slug, id: originalDoc?.id, made })
        // A draft is kept whatever its title is yet.
        if (!title || data?._status === 'draft') return undefined

        throw new ValidationError(
          {
            collection: collection?.slug,
            errors: [
              {
                path: source,
                message: say(
                  req,
                  label(
                    'Z tohoto názvu nelze vytvořit adresu stránky: použijte písmena nebo číslice.',
                    'No page address can be made from this title: use letters or digits.',
                    'З цієї назви не можна створити адресу сторінки: використайте літери або цифри.',
                  ),
                ),
              },
            ],
          },
          req.t,
        )
      },
    ],
  },
})

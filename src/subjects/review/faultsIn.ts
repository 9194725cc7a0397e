import type { FlattenedField, PayloadRequest } from 'payload'

import { defaultLocale, label, say, type Label } from '@/lib/label'
import { labelBelow, labelOf } from '@/lib/labelOf'

type Data = Record<string, unknown>
type Fault = { path: string; label: string; message: string }
type Validate = (value: unknown, options: object) => Promise<string | true> | string | true
/** The whole entry, and where in it one looks. */
type Place = { entry: Data & { id: string }; collection: string; path: string[]; above?: Label }

/**
 * What publishing would refuse of a draft read in all languages, in the words of each field: told to the
 * provider who hands it over, not to the person who approves it. Of languages Czech alone is demanded.
 */
export const faultsIn = async (
  req: PayloadRequest,
  fields: FlattenedField[],
  row: Data,
  place: Place,
): Promise<Fault[]> => {
  const all = await Promise.all(fields.map((field) => faultsAt(req, field, row, place)))
  return all.flat()
}

const faultsAt = async (
  req: PayloadRequest,
  field: FlattenedField,
  row: Data,
  { path: outer, above, ...whole }: Place,
): Promise<Fault[]> => {
  const place = { ...whole, path: [...outer, field.name], above: labelBelow(above, labelOf(field)) }
  const isLocalized = 'localized' in field && Boolean(field.localized)
  const given = row[field.name]
  const value = isLocalized ? (given as Data | null | undefined)?.[defaultLocale] : given
  if (field.type === 'group' || field.type === 'tab')
    return faultsIn(req, field.flattenedFields, (value ?? {}) as Data, place)

  const message = await faultOf(req, field, value, row, place)
  const own = message ? [{ path: place.path.join('.'), label: say(req, place.above), message }] : []
  if (field.type !== 'array' || !Array.isArray(value)) return own

  const inner = await Promise.all(
    (value as Data[]).map((each, at) =>
      faultsIn(req, field.flattenedFields, each, { ...place, path: [...place.path, String(at)] }),
    ),
  )
  return [...own, ...inner.flat()]
}

/** Kept by the portal, or looked at whenever they are saved. */
const unchecked = new Set(['richText', 'join', 'relationship', 'upload', 'blocks', 'json'])

const faultOf = async (
  req: PayloadRequest,
  field: FlattenedField,
  value: unknown,
  siblingData: Data,
  { entry, collection, path }: Place,
): Promise<string | null> => {
  if ('virtual' in field && field.virtual) return null
  if (isEmpty(value)) return 'required' in field && field.required ? say(req, isMissing) : null

  const { validate } = field as { validate?: Validate }
  if (!validate || unchecked.has(field.type)) return null
  const said = await validate(value, {
    ...field,
    req,
    path,
    siblingData,
    data: entry,
    id: entry.id,
    collectionSlug: collection,
    operation: 'update',
    event: 'submit',
    blockData: {},
    preferences: { fields: {} },
  })
  return said === true ? null : said
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const isMissing = label(
  'Tohle pole je třeba vyplnit.',
  'This field is required.',
  'Це поле обовʼязкове.',
)

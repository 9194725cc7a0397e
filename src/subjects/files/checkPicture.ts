import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp from 'sharp'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** Decoded, it takes three or four bytes for each pixel: more than a small server has. */
const mostPixels = 50_000_000

/** Refuses a picture too large to decode, by what its head says, and a cut that is no cut. */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (req.query?.uploadEdits !== undefined && !isEdit(req.query.uploadEdits)) fail(req, 400, badCut)
  if (req.file) await checkPixels(req, req.file.data)
  return args
}

const checkPixels = async (req: PayloadRequest, data: Buffer): Promise<void> => {
  const head = await headOf(data)
  if (head && head.width * head.height * (head.pages ?? 1) > mostPixels) fail(req, 400, tooLarge)
}

const headOf = async (data: Buffer) => {
  try {
    return await sharp(data, { limitInputPixels: false }).metadata()
  } catch {
    // What cannot be read at all Payload refuses in its own words.
    return null
  }
}

/** Numbers as the desk sends them; the names of the units are beside. */
const isEdit = (edit: unknown): boolean =>
  typeof edit === 'object' &&
  edit !== null &&
  Object.entries(edit).every(([name, value]) => {
    if (name === 'unit') return value === '%' || value === 'px'
    return typeof value === 'object' ? isWhole(name, value) : isSize(value)
  })

const isWhole = (name: string, value: object | null): boolean => {
  const needed = { crop: ['x', 'y', 'width', 'height'], focalPoint: ['x', 'y'] }[name]
  const given = value as Record<string, unknown> | null
  return Boolean(given && needed?.every((each) => isSize(given[each]))) && isEdit(given)
}

const isSize = (value: unknown): boolean =>
  value !== '' && Number(value) >= 0 && Number(value) <= 100_000

const tooLarge = label(
  `Obrázek je příliš velký: nejvýše ${mostPixels / 1_000_000} milionů bodů, třeba 8 000 × 6 000. Zmenšete ho a nahrajte znovu.`,
  `The picture is too large: at most ${mostPixels / 1_000_000} million pixels, such as 8,000 × 6,000. Make it smaller and upload it again.`,
  `Зображення завелике: щонайбільше ${mostPixels / 1_000_000} мільйонів точок, наприклад 8 000 × 6 000. Зменште його та завантажте знову.`,
)
const badCut = label(
  'Výřez obrázku nedává smysl. Vyberte ho znovu.',
  'The cut of the picture makes no sense. Choose it again.',
  'Обрізка зображення не має сенсу. Виберіть її знову.',
)

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp from 'sharp'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** Decoded, it takes three or four bytes for each pixel: more than a small server has. */
const mostPixels = 50_000_000

/**
 * Refuses a picture too large to decode, by what its head says, and a cut that is no cut; the others are stood
 * upright and made whole.
 */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (req.query?.uploadEdits !== undefined && !isEdit(req.query.uploadEdits)) fail(req, 400, badCut)
  if (req.file) await checkFile(req, req.file)
  return args
}

type UploadedFile = NonNullable<PayloadRequest['file']>

const checkFile = async (req: PayloadRequest, file: UploadedFile): Promise<void> => {
  if (isHeic(file.data)) fail(req, 400, heic)
  const head = await headOf(file.data)
  if (!head) return

  if (head.width * head.height * (head.pages ?? 1) > mostPixels) fail(req, 400, tooLarge)
  const isStill = (head.pages ?? 1) === 1
  if (head.format === 'jpeg' && isStill) await makeUpright(file)
}

/**
 * A telephone stores the picture as its sensor lay and notes how to turn it: cut before it is turned, it would show
 * another part. Some write marks into it that decoders take for damage (Samsung), although all points are there.
 */
const makeUpright = async (file: UploadedFile): Promise<void> => {
  try {
    const upright = sharp(file.data, { failOn: 'truncated', autoOrient: true })
    file.data = await upright.keepIccProfile().jpeg({ quality: 95 }).toBuffer()
    file.size = file.data.length
  } catch {
    // Half a picture: Payload refuses it in its own words.
  }
}

/** The container's name and one of its brands (ISO/IEC 23008-12): photographs of iPhones, which no browser shows. */
const isHeic = (data: Buffer): boolean =>
  /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(data.subarray(4, 12).toString('latin1'))

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

const heic = label(
  'Tohle je fotka iPhonu ve formátu HEIC, který prohlížeče neukážou. Na iPhonu zvolte Nastavení → Fotoaparát → Formáty → Nejkompatibilnější, nebo fotku uložte jako JPEG a nahrajte znovu.',
  'This is a photograph of an iPhone in HEIC, which browsers do not show. On the iPhone choose Settings → Camera → Formats → Most Compatible, or save the photograph as JPEG and upload it again.',
  'Це фото з iPhone у форматі HEIC, який браузери не показують. На iPhone виберіть Параметри → Камера → Формати → Найсумісніші або збережіть фото як JPEG і завантажте знову.',
)
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

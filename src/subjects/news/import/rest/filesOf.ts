import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { formOf } from '@/platform/requests/formOf'
import { orTableFault } from '@/subjects/tables/import/rest/orTableFault'

import type { Shelf } from '../pictures/shelf'
import { zipShelf } from '../pictures/zipShelf'
import type { Bytes } from '../read/given'

const mostBytes = 15_000_000

type Sent = { bytes: Bytes; shelf: Shelf | null; fileName: string }

/** The file of an old site that a form holds, and its pictures in a zip. */
export const filesOf = async (req: PayloadRequest): Promise<Sent> => {
  const form = await formOf(req, faults.file)
  const file = form.get('file')
  if (!(file instanceof Blob) || !('name' in file)) return fail(req, 400, faults.file)
  const pictures = form.get('pictures')
  const zip = pictures instanceof Blob && pictures.size > 0 ? pictures : null
  if (file.size + (zip?.size ?? 0) > mostBytes) fail(req, 400, faults.tooBig)
  const whole = Buffer.from(await file.arrayBuffer())
  const packed = zip && Buffer.from(await zip.arrayBuffer())
  return {
    bytes: async function* () {
      yield whole
    },
    shelf: packed && (await orTableFault(req, async () => zipShelf(packed))),
    fileName: file.name,
  }
}

export const faults = {
  file: label(
    'Pošlete soubor starého webu (multipart/form-data, pole file).',
    'Send the file of the old site (multipart/form-data, field file).',
    'Надішліть файл старого сайту (multipart/form-data, поле file).',
  ),
  tooBig: label(
    'Soubor a obrázky mají dohromady víc než 15 MB. Rozdělte je, nebo požádejte správce serveru o příkaz import news.',
    'The file and its pictures are over 15 MB together. Divide them, or ask the operator for the command import news.',
    'Файл і зображення разом понад 15 МБ. Розділіть їх або попросіть адміністратора сервера виконати import news.',
  ),
  notYours: label(
    'Aktuality ze starého webu převádí jen ten, kdo aktuality zakládá.',
    'News of an old site are brought by those who make news.',
    'Новини старого сайту переносять лише ті, хто створює новини.',
  ),
}

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { label, type Label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import { endingOf, isOldOffice, kindOf } from './kinds'
import { readPdf, withoutLead } from './readPdf'
import { readText } from './readText'
import type { Warning } from './warnings'

type UploadedFile = NonNullable<PayloadRequest['file']>
type Data = { pages?: number | null; warnings?: unknown }

/**
 * Makes of what clerks' machines send the document that it is: by its content and ending, whatever type the
 * browser sent; notes beside it what its readers would trip over. Refuses what is something else than its name says.
 */
export const settleDocument: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: Data }
  if (operation !== 'create' && operation !== 'update') return args

  const given = { ...data }
  // What readers trip over is found, never told.
  delete given.warnings
  const found = req.file ? await settled(req.file, req, given) : {}
  return { ...args, data: { ...given, ...found } }
}

const settled = async (file: UploadedFile, req: PayloadRequest, data: Data) => {
  const kind = kindOf(file.name)
  if (!kind) return fail(req, 400, isOldOffice(file.data) ? texts.old : texts.other)
  if (isOldOffice(file.data)) fail(req, 400, texts.locked)

  const ending = endingOf(file.name)
  if (ending === 'pdf') replace(file, withoutLead(file.data))
  if (!kind.isSo(file.data)) fail(req, 400, texts.other)
  file.mimetype = kind.mimeType

  if (ending === 'csv' || ending === 'txt') {
    const { data: text, isConverted } = readText(file.data, ending === 'csv')
    replace(file, text)
    return noted({ warning: isConverted ? 'converted' : null })
  }
  if (ending !== 'pdf') return noted({ warning: null })

  const { pages, warning } = await readPdf(file.data)
  return noted({ warning, pages: data.pages ?? pages })
}

const noted = ({ warning, ...known }: { warning: Warning | null; pages?: number | null }) => ({
  ...known,
  warnings: warning ? [warning] : [],
})

const replace = (file: UploadedFile, data: Buffer): void => {
  file.data = data
  file.size = data.length
}

const texts = {
  other: label(
    'Soubor není tím, co říká jeho název. Přijímáme PDF, DOCX, XLSX, ODT, ODS, CSV a TXT.',
    'The file is not what its name says. PDF, DOCX, XLSX, ODT, ODS, CSV and TXT are accepted.',
    'Файл не відповідає своїй назві. Приймаємо PDF, DOCX, XLSX, ODT, ODS, CSV і TXT.',
  ),
  old: label(
    'Tohle je starý formát Office. Otevřete ho ve Wordu nebo Excelu a uložte jako PDF, DOCX nebo XLSX.',
    'This is an old format of Office. Open it in Word or Excel and save it as PDF, DOCX or XLSX.',
    'Це старий формат Office. Відкрийте його у Word чи Excel і збережіть як PDF, DOCX або XLSX.',
  ),
  locked: label(
    'Soubor je zamčený heslem nebo je ve starém formátu. Uložte ho bez hesla, nejlépe jako PDF.',
    'The file is locked by a password or in an old format. Save it without the password, best as PDF.',
    'Файл захищено паролем або він у старому форматі. Збережіть його без пароля, найкраще як PDF.',
  ),
} satisfies Record<string, Label>

import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

import { label, say } from '@/lib/label'

const startsWith = (data: Buffer, text: string) =>
  data.subarray(0, text.length).toString('latin1') === text

const isPlainText = (data: Buffer): boolean => {
  const isUtf8 = data.equals(Buffer.from(data.toString('utf8')))
  return (
    isUtf8 && !data.includes(0) && !/^\s*<[!?a-z]/i.test(data.subarray(0, 200).toString('utf8'))
  )
}

/** What a file must begin with to be what its name says. */
const tests: Record<string, (data: Buffer) => boolean> = {
  pdf: (data) => startsWith(data, '%PDF-'),
  docx: (data) => startsWith(data, 'PK'),
  xlsx: (data) => startsWith(data, 'PK'),
  odt: (data) => startsWith(data, 'PK'),
  ods: (data) => startsWith(data, 'PK'),
  csv: isPlainText,
  txt: isPlainText,
}

/** Refuses a document that is something else than its name says: a page that calls itself a PDF. */
export const checkFileContent: CollectionBeforeOperationHook = ({ args, req }) => {
  const { file } = req
  if (!file) return args

  const extension = file.name.split('.').pop()?.toLowerCase() ?? ''
  if (Object.hasOwn(tests, extension) && tests[extension]?.(file.data)) return args

  throw new APIError(
    say(
      req,
      label(
        'Soubor není tím, co říká jeho název. Přijímáme PDF, DOCX, XLSX, ODT, ODS, CSV a TXT.',
        'The file is not what its name says. PDF, DOCX, XLSX, ODT, ODS, CSV and TXT are accepted.',
        'Файл не відповідає своїй назві. Приймаємо PDF, DOCX, XLSX, ODT, ODS, CSV і TXT.',
      ),
    ),
    400,
    undefined,
    true,
  )
}

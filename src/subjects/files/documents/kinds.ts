/** What a document is to browsers, and what it must begin with, by the ending of its name. */
type Kind = { mimeType: string; isSo: (data: Buffer) => boolean }

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const startsWith = (data: Buffer, text: string): boolean =>
  data.subarray(0, text.length).toString('latin1') === text
const isPacked = (data: Buffer): boolean => startsWith(data, 'PK')
const isPdf = (data: Buffer): boolean => startsWith(data, '%PDF-')
/** No page that a browser would run. */
const isPlainText = (data: Buffer): boolean =>
  !data.includes(0) && !/^\uFEFF?\s*<[!?a-z]/i.test(data.subarray(0, 200).toString('utf8'))

const kinds: Record<string, Kind> = {
  pdf: { mimeType: 'application/pdf', isSo: isPdf },
  docx: { mimeType: `${office}.wordprocessingml.document`, isSo: isPacked },
  xlsx: { mimeType: `${office}.spreadsheetml.sheet`, isSo: isPacked },
  odt: { mimeType: `${openDocument}.text`, isSo: isPacked },
  ods: { mimeType: `${openDocument}.spreadsheet`, isSo: isPacked },
  csv: { mimeType: 'text/csv', isSo: isPlainText },
  txt: { mimeType: 'text/plain', isSo: isPlainText },
}

/** What may be chosen in the desk. Windows with Excel says of tables of plain text that they are Excel's. */
export const documentTypes = [
  ...Object.values(kinds).map(({ mimeType }) => mimeType),
  'application/vnd.ms-excel',
]

/** The ending of a file's name, in small letters and without its dot. */
export const endingOf = (name: string): string => name.split('.').pop()?.toLowerCase() ?? ''

/** The kind that a name's ending promises; undefined where we take none of it. */
export const kindOf = (name: string): Kind | undefined => {
  const ending = endingOf(name)
  return Object.hasOwn(kinds, ending) ? kinds[ending] : undefined
}

/** What old Office and protected files of today's begin with. */
export const isOldOffice = (data: Buffer): boolean => startsWith(data, '\xd0\xcf\x11\xe0')

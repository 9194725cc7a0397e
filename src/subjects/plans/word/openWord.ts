import { strFromU8, unzipSync, zipSync } from 'fflate'

import { label, type Label } from '@/lib/label'
import { TableFault } from '@/subjects/tables/import/read/given'

/** What the texts of a document may unpack to, in bytes: a small file can be made to fill all memory. */
const mostBytes = 60_000_000
const mostFiles = 5_000

/** A file of Word without all that is not text, so that nothing else is opened, and what its sender should know. */
export type OpenedWord = { bytes: Buffer; notices: Label[] }

/** Opens a file of Word. Throws a TableFault for what is none, or none that can be trusted. */
export const openWord = (bytes: Buffer): OpenedWord => {
  if (bytes.subarray(0, 4).equals(oldOffice))
    throw new TableFault(bytes.includes(encrypted) ? faults.locked : faults.old)
  if (!bytes.subarray(0, 4).equals(zip)) throw new TableFault(faults.noWord)
  const parts = unpacked(bytes)
  const main = Object.keys(parts).find((name) => /^word\/document\d*\.xml$/.test(name))
  if (!main) throw new TableFault(faults.noWord)
  const texts = Object.values(parts).map((part) => strFromU8(part))
  // Word writes none; one could name files of the server or grow without end.
  if (texts.some((text) => /<!(DOCTYPE|ENTITY)/i.test(text))) throw new TableFault(faults.broken)
  const isTracked = /<w:(ins|del|moveFrom|moveTo)[ >]/.test(
    strFromU8(parts[main] ?? new Uint8Array()),
  )
  return { bytes: Buffer.from(zipSync(parts, { level: 1 })), notices: isTracked ? [tracked] : [] }
}

const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes)\d*\.xml|word\/_rels\/document\d*\.xml\.rels)$/

const unpacked = (bytes: Buffer): Record<string, Uint8Array> => {
  let size = 0
  let files = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files += 1
        if (/(^|\/)vbaProject\.bin$/i.test(name)) throw new TableFault(faults.macros)
        if (!wanted.test(name)) return false
        size += originalSize
        if (size > mostBytes || files > mostFiles) throw new TableFault(faults.tooBig)
        return true
      },
    })
  } catch (error) {
    if (error instanceof TableFault) throw error
    throw new TableFault(faults.broken)
  }
}

const zip = Buffer.from('PK\u0003\u0004', 'latin1')
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

const tracked = label(
  'V dokumentu jsou sledované změny: vložený text bereme, smazaný ne. Jestli to tak nemá být, změny ve Wordu přijměte nebo odmítněte a nahrajte dokument znovu.',
  'The document has tracked changes: what was inserted is taken, what was deleted is not. If that is wrong, accept or reject the changes in Word and bring the document again.',
  'У документі є відстежувані зміни: вставлене беремо, видалене ні. Якщо це не так, прийміть або відхиліть зміни у Word і завантажте документ знову.',
)

export const faults = {
  noWord: label(
    'Tohle není dokument Word. Pošlete soubor DOCX.',
    'This is no document of Word. Send a DOCX.',
    'Це не документ Word. Надішліть файл DOCX.',
  ),
  old: label(
    'Tohle je starý formát Wordu (DOC). Otevřete ho ve Wordu a uložte jako „Dokument Word (DOCX)“.',
    'This is an old format of Word (DOC). Open it in Word and save it as “Word Document (DOCX)”.',
    'Це старий формат Word (DOC). Відкрийте його у Word і збережіть як «Документ Word (DOCX)».',
  ),
  locked: label(
    'Dokument je zamčený heslem. Uložte ho bez hesla.',
    'The document has a password. Save it without one.',
    'Документ захищено паролем. Збережіть його без пароля.',
  ),
  macros: label(
    'Dokument obsahuje makra. Uložte ho jako „Dokument Word (DOCX)“, bez maker.',
    'The document holds macros. Save it as “Word Document (DOCX)”, without them.',
    'Документ містить макроси. Збережіть його як «Документ Word (DOCX)» без макросів.',
  ),
  tooBig: label(
    'Text dokumentu je po rozbalení moc velký. Rozdělte ho.',
    'The text of the document is too large when unpacked. Divide it.',
    'Текст документа після розпакування завеликий. Розділіть його.',
  ),
  broken: label(
    'Dokument se nedá přečíst. Otevřete ho ve Wordu a uložte znovu.',
    'The document cannot be read. Open it in Word and save it again.',
    'Документ не вдається прочитати. Відкрийте його у Word і збережіть знову.',
  ),
}

import { label } from '@/lib/label'
import { TableFault } from '@/subjects/tables/import/read/given'

import { withHead } from './withHead'

const known = new Set(['utf-8', 'utf8', 'windows-1250', 'iso-8859-2', 'utf-16', 'us-ascii'])

/** XML as text, in the encoding that its first line names. Throws a TableFault for one that is not its own. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of withHead(chunks)) {
      decoder ??= decoderFor(chunk)
      yield withoutControls(decoder.decode(chunk, { stream: true }))
    }
    yield withoutControls(decoder?.decode() ?? '')
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    throw new TableFault(faults.wrong)
  }
}

const decoderFor = (chunk: Uint8Array): TextDecoder => {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  const head = Buffer.from(chunk.subarray(0, 200)).toString('latin1')
  const named = /^[^<]*<\?xml[^>]*\sencoding=["']([\w-]+)["']/i.exec(head)?.[1]?.toLowerCase()
  if (named && !known.has(named)) throw new TableFault(faults.unknown(named))
  return new TextDecoder(named ?? 'utf-8', { fatal: true })
}

/** Without the signs that no XML may hold: old databases have them, and one would refuse the whole file. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')

const faults = {
  wrong: label(
    'Soubor má jiné kódování, než říká na prvním řádku. Uložte ho v UTF-8.',
    'The file is in another encoding than its first line says. Save it in UTF-8.',
    'Файл має інше кодування, ніж зазначено в першому рядку. Збережіть його в UTF-8.',
  ),
  unknown: (name: string) =>
    label(
      `Kódování ${name} neznáme. Uložte soubor v UTF-8.`,
      `The encoding ${name} is not known. Save the file in UTF-8.`,
      `Кодування ${name} невідоме. Збережіть файл у UTF-8.`,
    ),
}

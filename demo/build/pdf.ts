/** Czech letters that the standard encoding of PDF lacks, by the names of their glyphs. */
const glyphs: Record<string, string> = {
  ...{ č: 'ccaron', Č: 'Ccaron', ď: 'dcaron', Ď: 'Dcaron', ě: 'ecaron', Ě: 'Ecaron', ň: 'ncaron' },
  ...{ Ň: 'Ncaron', ř: 'rcaron', Ř: 'Rcaron', š: 'scaron', Š: 'Scaron', ť: 'tcaron', Ť: 'Tcaron' },
  ...{ ů: 'uring', Ů: 'Uring', ž: 'zcaron', Ž: 'Zcaron', '–': 'endash', '„': 'quotedblbase' },
  ...{ '“': 'quotedblleft' },
}
const first = 128
const codes = new Map(Object.keys(glyphs).map((letter, at) => [letter, first + at]))

/** One line of a document: its size says whether it is a heading. */
type Line = { text: string; size: number }

/** A small PDF of one page with a title and paragraphs; its text can be selected and read aloud. */
export const pdf = (title: string, paragraphs: string[]): Buffer => {
  const lines = [
    { text: title, size: 18 },
    ...paragraphs.flatMap((text) => [
      ...wrapped(text).map((part) => ({ text: part, size: 11 })),
      { text: '', size: 6 },
    ]),
  ]
  const content = Buffer.from(drawn(lines), 'latin1')
  const differences = Object.values(glyphs).map((glyph) => `/${glyph}`)

  return assembled([
    '<< /Type /Catalog /Pages 2 0 R /Lang (cs-CZ) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 6 0 R >>',
    `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${first} ${differences.join(' ')}] >>`,
    `<< /Title ${utf16(title)} /Producer (Rozcestnik) >>`,
  ])
}

const wrapped = (text: string, width = 88): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])

const drawn = (lines: Line[]): string => {
  let y = 780
  const rows = lines.map(({ text, size }) => {
    const row = `BT /F1 ${size} Tf 1 0 0 1 56 ${y} Tm (${encoded(text)}) Tj ET`
    y -= size * 1.5
    return row
  })
  return rows.join('\n')
}

const encoded = (text: string): string =>
  [...text]
    .map((letter) => String.fromCharCode(codes.get(letter) ?? letter.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&')

const utf16 = (text: string): string =>
  `<FEFF${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`

const assembled = (objects: string[]): Buffer => {
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n `
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('\n')}\n`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${size - 1} 0 R >>\nstartxref\n${body.length}\n%%EOF\n`

  return Buffer.from(body + table + trailer, 'latin1')
}

/** How far from its beginning a PDF may begin, in bytes: readers look for it there (ISO 32000-1, annex H.3.4.1). */
const mostLead = 1_024
/** Pages whose text is looked for: a scan shows itself on the first ones. */
const lookedAt = 5
/** Fewer letters on all of them are a stamp or a page number, no text. */
const leastLetters = 20

/** The PDF without what a mail program or a scanner put before its beginning. */
export const withoutLead = (data: Buffer): Buffer => {
  const start = data.subarray(0, mostLead).indexOf('%PDF-')
  return start > 0 ? data.subarray(start) : data
}

type Read = { pages: number | null; warning: 'scanned' | 'encrypted' | null }

/** How many pages a PDF has, and whether it cannot be read aloud: without text, or locked by a password. */
export const readPdf = async (data: Buffer): Promise<Read> => {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(data))
    const pages = pdf.numPages
    let letters = 0
    for (let at = 1; at <= Math.min(pages, lookedAt) && letters < leastLetters; at += 1) {
      const { items } = await (await pdf.getPage(at)).getTextContent()
      letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0)
    }
    await pdf.destroy()
    return { pages, warning: letters < leastLetters ? 'scanned' : null }
  } catch (error) {
    // What the library cannot read a reader may still open: nothing is said of it.
    const isLocked = (error as Error).name === 'PasswordException'
    return { pages: null, warning: isLocked ? 'encrypted' : null }
  }
}

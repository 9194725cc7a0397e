import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'

/** A text of a PDF as people read it; empty where there is none. */
export const pdfText = (value: unknown): string =>
  value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''

/** The bookmarks of a document: its headings, with plain spaces. */
export const bookmarksOf = (document: PDFDocument): string[] => {
  const titles: string[] = []
  const walk = (item: PDFDict | undefined) => {
    for (let each = item; each; each = each.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(pdfText(each.get(PDFName.of('Title'))).replaceAll('\u00a0', ' '))
      walk(each.lookupMaybe(PDFName.of('First'), PDFDict))
    }
  }
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  walk(outlines?.lookupMaybe(PDFName.of('First'), PDFDict))
  return titles
}

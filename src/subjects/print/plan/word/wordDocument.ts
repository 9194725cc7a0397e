import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'

import type { PlanDocument } from '../planDocument'
import { inXml } from './inXml'
import { page, stylesOf, textWidth } from './look'
import { runs, wordBlocks } from './wordBlocks'

/** A document of a plan as a file of Word, with what its PDF says. */
export const wordDocument = (given: PlanDocument): Promise<Buffer> => {
  const data = inXml(given)
  const document = new Document({
    title: data.title,
    subject: data.kind,
    creator: data.publisher,
    lastModifiedBy: data.publisher,
    description: data.url,
    styles: stylesOf(data.language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: new Header({ children: [headOf(data)] }) },
        footers: { default: new Footer({ children: [foot()] }) },
        children: [
          ...titlePage(data),
          new Paragraph({
            style: 'TOCHeading',
            pageBreakBefore: true,
            children: runs(data.words.contents),
          }),
          new TableOfContents(data.words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...wordBlocks(data.blocks, data.breaksChapters),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const titlePage = ({ kind, title, about, publicity, asOf, url, urlText }: PlanDocument) => {
  const lines = (texts: string[]): FileChild[] =>
    texts.map((text) => new Paragraph({ children: runs(text) }))
  const link = new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text: urlText, style: 'Hyperlink' })],
  })
  return [
    new Paragraph({ style: 'Kind', children: runs(kind) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...lines([...about, ...publicity, asOf]),
    new Paragraph({ children: [link] }),
  ]
}

const headOf = ({ title, publisher }: PlanDocument): Paragraph =>
  new Paragraph({
    style: 'Edge',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...runs(title), new TextRun({ text: `\t${publisher}` })],
  })

const foot = (): Paragraph =>
  new Paragraph({
    style: 'Edge',
    alignment: 'center',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })

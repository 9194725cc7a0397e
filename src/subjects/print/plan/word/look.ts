import { convertMillimetersToTwip, LineRuleType, type IStylesOptions } from 'docx'

import type { Locale } from '@/lib/label'

// A4, in twentieths of a point.
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(22),
    bottom: convertMillimetersToTwip(22),
    left: convertMillimetersToTwip(21),
    right: convertMillimetersToTwip(21),
  },
}
export const textWidth = page.size.width - page.margin.left - page.margin.right

const languages = { cs: 'cs-CZ', en: 'en-GB', uk: 'uk-UA' } as const
const green = '14532D'
const quiet = '4B5A58'

const headed = (size: number) => ({
  run: { size, bold: true, color: green },
  paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
})

/** How a document in a language looks: as its PDF, in fonts that offices have. */
export const stylesOf = (language: Locale): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: languages[language] } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 56, bold: true, color: green }, paragraph: { spacing: { after: 360 } } },
    heading1: headed(36),
    heading2: headed(28),
    heading3: headed(24),
    heading4: headed(22),
    heading5: headed(22),
    heading6: headed(22),
    hyperlink: { run: { color: green, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Kind',
      name: 'Kind',
      basedOn: 'Normal',
      run: { size: 30 },
      paragraph: { spacing: { before: 3_000, after: 120 } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 36, bold: true, color: green },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 60 }, indent: { left: 220, hanging: 220 } },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    { id: 'Edge', name: 'Edge', basedOn: 'Normal', run: { size: 17, color: quiet } },
  ],
})

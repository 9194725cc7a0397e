import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { DocumentFault, inTurn, ownProcess } from './ownProcess'
import { printable } from './printable'

const here = path.dirname(fileURLToPath(import.meta.url))
const program = path.join(here, 'compile.mjs')

/** Static files: of variable ones and of those for the web the compiler loses letters. Sofia Sans first, as on the site. */
const fonts = [
  ...['400Regular', '700Bold'].map((cut) => `sofia-sans/${cut}/SofiaSans_${cut}.ttf`),
  ...['400Regular', '700Bold'].map((cut) => `commissioner/${cut}/Commissioner_${cut}.ttf`),
]

/** The names of the fonts in the order in which the letters of a language are looked for, as on the site. */
export const fontsOf = (language: string): string[] =>
  language === 'uk' ? ['Commissioner', 'Sofia Sans'] : ['Sofia Sans', 'Commissioner']

/** What a document needs besides its data. */
export type PrintOptions = {
  /** Pictures by the names that the template calls them. */
  files?: Record<string, Buffer>
  /** Whoever does not want the document any more says so here. */
  signal?: AbortSignal
}

/** One document; see printPdfs. */
export const printPdf = async (
  template: string,
  data: object,
  options?: PrintOptions,
): Promise<Buffer> => {
  const [pdf] = await printPdfs(template, [data], options)
  return pdf ?? Buffer.alloc(0)
}

/**
 * Tagged PDFs (PDF/UA-1) of one Typst template, each with its data, which it reads as `data.json`: so no text can become
 * code. A sign that no font has, in what people typed, is replaced. Throws a PrintBusyError when too many wait, and an Error
 * for anything else that the compiler warns of.
 */
export const printPdfs = (
  template: string,
  all: object[],
  options: PrintOptions = {},
): Promise<Buffer[]> =>
  inTurn(async () => {
    const source = await readFile(template, 'utf8')
    const given = all.map((data) => JSON.stringify(data))
    try {
      return await compiled(source, given, options)
    } catch (error) {
      const inLetters = all.map((data) => JSON.stringify(printable(data)))
      const isAlike = inLetters.every((data, at) => data === given[at])
      if (!(error instanceof DocumentFault) || isAlike) throw error
      return compiled(source, inLetters, options)
    }
  })

const compiled = async (
  template: string,
  all: string[],
  { files: pictures = {}, signal }: PrintOptions,
): Promise<Buffer[]> => {
  // Fonts are found by the child: Next would take each of them for a module.
  const named = fonts.map((file) => `@expo-google-fonts/${file}`)
  const files = Object.fromEntries(
    Object.entries(pictures).map(([name, bytes]) => [name, bytes.toString('base64')]),
  )
  const input = JSON.stringify({ template, all, fonts: named, files })
  return framesIn(await ownProcess(program, input, signal))
}

const lengthBytes = 4

/** Documents one after another, each after its length in bytes. */
const framesIn = (output: Buffer): Buffer[] => {
  const frames: Buffer[] = []
  for (let at = 0; at < output.length;) {
    const from = at + lengthBytes
    at = from + output.readUInt32BE(at)
    frames.push(output.subarray(from, at))
  }
  return frames
}

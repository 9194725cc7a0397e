import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((each) => path.join(folder, each))

const documents = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs')].filter((each) =>
  each.endsWith('.md'),
)
const rooms = ['src', 'collections', 'tests', 'docs', 'scripts', 'demo', 'bench', 'public']
const files = rooms.flatMap(filesIn)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

const textOf = (document: string): string => readFileSync(document, 'utf8')

const found = (document: string, pattern: RegExp): string[] =>
  [...textOf(document).matchAll(pattern)].map(([, match = '']) => match)

/** Where links and pictures of a document lead inside the repository, anchors included. */
const linksOf = (document: string): string[] =>
  found(document, /\]\(([^)\s]+)\)/g).filter((each) => !/^[a-z]+:/.test(each))

const targetOf = (document: string, link: string): string => {
  const [file = ''] = link.split('#')
  return file ? path.join(path.dirname(document), file) : document
}

/** The anchors that headings get on the web. */
const anchorsOf = (document: string): string[] =>
  found(document, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )

const isBrokenLink = (document: string, link: string): boolean => {
  const target = targetOf(document, link)
  const [, anchor] = link.split('#')
  return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
}

/** Files and folders named in backticks; `*` and `<name>` stand for anything. */
const pathsOf = (document: string): string[] =>
  found(document, /`([^`\n]+)`/g).filter((each) =>
    rooms.some((room) => each.startsWith(`${room}/`) && !/\s/.test(each)),
  )

const isThere = (named: string): boolean => {
  const pattern = named
    .replace(/\/$/, '')
    .replace(/[.+?^$()|[\]\\{}]/g, '\\$&')
    .replace(/\*|<[^>]*>/g, '[^/]*')
  return [...rooms, ...files].some((each) => new RegExp(`^${pattern}$`).test(each))
}

test.each(documents)('links of %s lead somewhere', (document) => {
  expect(linksOf(document).filter((link) => isBrokenLink(document, link))).toEqual([])
})

test.each(documents)('files that %s names are there', (document) => {
  expect(pathsOf(document).filter((each) => !isThere(each))).toEqual([])
})

test.each(documents)('npm scripts that %s names are there', (document) => {
  const named = found(document, /npm run ([a-z:0-9-]*[a-z0-9])/g)
  expect(named.filter((each) => !Object.hasOwn(scripts, each))).toEqual([])
})

test('every picture of docs is shown by a document', () => {
  const shown = documents.flatMap((document) =>
    linksOf(document).map((link) => targetOf(document, link)),
  )
  expect(filesIn('docs/pictures').filter((each) => !shown.includes(each))).toEqual([])
})

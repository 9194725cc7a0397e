import { expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const files = ['src', 'collections', 'demo', 'bench', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs|js|css)$/.test(file) && !file.includes('importMap'))
    .map((file) => `${folder}/${file}`),
)
const comment = /^\s*(?:\/\/|\/?\*+)(.*)$|\s\/\/ (.*)$/gm
const path = /(?<![\w./@-])(?:src|collections|demo|docs|bench|scripts)\/[\w./()[\]-]*\w/g

const isThere = (name: string): boolean =>
  ['', '.ts', '.tsx', '.mjs', '.md'].some((ending) => existsSync(name + ending)) ||
  // A decision is named by its number.
  (/^docs\/decisions\/\d{4}$/.test(name) &&
    readdirSync('docs/decisions').some((file) => file.startsWith(name.slice(-4))))

test('what a comment names is there', () => {
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(comment)].flatMap(([, line = '', end = '']) =>
      [...(line + end).matchAll(path)].map(([name]) => ({ file, name })),
    ),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ name }) => !isThere(name))).toEqual([])
})

test('no comment names a place outside the repository', () => {
  const outside = files.filter((file) => /\.\.\/shared\b/.test(readFileSync(file, 'utf8')))
  expect(outside).toEqual([])
})

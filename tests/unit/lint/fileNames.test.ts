import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** What an import without its ending may mean: a folder of scripts and pages, told by their path without it. */
const modules = ['src', 'collections', 'demo', 'scripts', 'bench', 'tests'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.(ts|tsx|mjs)$/.test(file))
    .map((file) => `${root}/${file.replace(/\.\w+$/, '')}`),
)

test('no two modules differ by the size of letters or the ending alone: macOS and Windows take one for the other', () => {
  const seen = new Map<string, string>()
  const twins = modules.filter((module) => {
    const other = seen.get(module.toLowerCase())
    seen.set(module.toLowerCase(), module)
    return other !== undefined
  })
  expect(modules.length).toBeGreaterThan(1000)
  expect(twins).toEqual([])
})

import { readFileSync } from 'node:fs'

import { distancesFrom } from './imports'
import { likeness } from './likeness'

/** One run of Jest: these files, the nearest first; of a table of cases only those of a name. */
export type Stage = { projects: string[]; tests: string[]; name?: string }

const mostQuick = 12
const mostRest = 8
/** Walks through everything, for a minute: asked only about what it is the agreement on. */
const agreement = 'tests/rest/policy.test.ts'
/** Reads every public page: asked first about what pages are made of. */
const everyPage = 'tests/rest/says.test.ts'

/** The tests that may notice a change of this file, the quickest kind first; none when no test ever loads it. */
export const nearestTests = (file: string, files: string[]): Stage[] => {
  const nearest = (folder: string): string[] => {
    const tests = files.filter((each) => each.startsWith(folder) && /\.test\.tsx?$/.test(each))
    return tests
      .map((test) => ({ test, steps: distancesFrom(test).get(file) ?? Infinity }))
      .filter(({ steps }) => steps < Infinity)
      .map(({ test, steps }) => ({ test, worth: likeness(file, test, files) + 1 / steps }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ test }) => test)
  }
  const rest = nearest('tests/rest/')
  const asked = isAgreedUpon(file) && rest.includes(agreement) ? [agreement] : []

  const quick = ['unit', 'site', 'desk', 'browser'].flatMap((folder) =>
    nearest(`tests/${folder}/`).slice(0, mostQuick),
  )
  const first = isOfPages(file) && rest.includes(everyPage) ? [everyPage] : []
  const others = rest.filter((each) => each !== agreement && !first.includes(each))
  const near = [...first, ...others].slice(0, mostRest)
  const engine = file.includes('/mongodb/') ? 'mongodb' : 'sqlite'
  const upgrades = file.startsWith('src/platform/database/') ? nearest('tests/upgrade/') : []

  return [
    { projects: ['unit', 'site', 'desk', 'browser'], tests: quick },
    { projects: [`rest-${engine}`], tests: near },
    { projects: ['rest-sqlite'], tests: asked, ...slugIn(file) },
    { projects: [`upgrade-${engine}`], tests: upgrades },
  ].filter(({ tests }) => tests.length > 0)
}

const isOfPages = (file: string): boolean => /^src\/(app|site|subjects\/\w+\/site)\//.test(file)

const isAgreedUpon = (file: string): boolean => /^collections\/|^src\/model\/access\//.test(file)

/** The agreement's tests begin with the collection they are about. */
const slugIn = (file: string): { name?: string } => {
  const [, slug] = /^  slug: '([a-z-]+)'/m.exec(readFileSync(file, 'utf8')) ?? []
  return slug ? { name: slug } : {}
}

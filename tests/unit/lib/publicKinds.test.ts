import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'

import { locales } from '@/lib/label'
import { publicKindNames, publicKinds, publicPath } from '@/lib/publicKinds'

const site = 'src/app/(site)/[locale]'
const textsOf = (locale: string) =>
  JSON.parse(readFileSync(`src/site/texts/${locale}.json`, 'utf8')) as {
    search: Record<string, string>
  }

describe.each(publicKindNames)('%s', (kind) => {
  const { folder, hasList } = publicKinds[kind]

  test('has a page for each document, and one with their list where it says so', () => {
    expect(existsSync(`${site}${folder}/[slug]/page.tsx`)).toBe(true)
    expect(existsSync(`${site}${folder}/page.tsx`)).toBe(hasList)
  })

  test('has a heading in the search of everything, in all languages', () => {
    const missing = locales.filter((locale) => !textsOf(locale).search[kind])
    expect(missing).toEqual([])
  })
})

test('the address of a document is in the folder of its kind', () => {
  expect(publicPath('working-groups', 'senioři')).toBe('/pracovni-skupiny/senioři')
})

test.each([
  ['territories', 'x'],
  ['constructor', 'x'],
  ['news', ''],
])('%s/%s has no page', (collection, slug) => {
  expect(publicPath(collection, slug)).toBeNull()
})

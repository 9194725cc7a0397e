import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'

import { documentAt, publicKindNames, publicKinds, publicPath } from '@/lib/publicKinds'

const site = 'src/app/(site)/[locale]'

describe.each(publicKindNames)('%s', (kind) => {
  const { folder, hasList } = publicKinds[kind]

  test('has a page for each document, and one with their list where it says so', () => {
    const isWithin = kind === 'measures'
    expect(existsSync(`${site}${folder}/[slug]/${isWithin ? '[...code]/' : ''}page.tsx`)).toBe(true)
    expect(existsSync(`${site}${folder}/page.tsx`)).toBe(hasList || isWithin)
  })
})

test('the address of a measure is under that of its plan', () => {
  expect(publicPath('measures', 'plan-kraje/1.2')).toBe('/plany/plan-kraje/1.2')
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

test.each([
  ['/plany/plan-kraje', { collection: 'plans', slug: 'plan-kraje' }],
  ['/plany/plan-kraje/P1/C2', { collection: 'measures', slug: 'plan-kraje/P1/C2' }],
  ['/sluzby/pece', { collection: 'services', slug: 'pece' }],
  ['/sluzby/pece/nahlasit-chybu', null],
  ['/akce', null],
  ['/', null],
])('at %s stands what has its page there', (path, document) => {
  expect(documentAt(path)).toEqual(document)
})

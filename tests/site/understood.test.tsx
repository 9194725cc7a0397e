import { expect, test } from '@jest/globals'

import type { SearchAnswer } from '@/lib/catalogueSearch'
import { Understood } from '@/subjects/catalogue/site/Understood'

import { html } from './html'

const shown = (more: Partial<SearchAnswer['understood']>, query = {}) =>
  html(
    <Understood
      locale="cs"
      query={{ q: 'pečvtelská', forma: 'field', strana: '2', ...query }}
      understood={{
        terms: [],
        synonyms: [],
        corrected: null,
        offered: null,
        whom: [],
        isCrisis: false,
        ...more,
      }}
    />,
  )

test('what may have been meant is a link with an answer of its own, to the same choices', async () => {
  expect(await shown({ offered: 'pečovatelská' })).toBe(
    '<p><a href="/katalog?q=pe%C4%8Dovatelsk%C3%A1&amp;forma=field">Mysleli jste „pečovatelská“?</a></p>',
  )
})

test('it says whom the services take that are shown', async () => {
  expect(await shown({ whom: ['women', 'families'] })).toContain('ženy, rodiny s dětmi.')
})

test('nothing is said where nothing was understood', async () => {
  expect(await shown({})).toBe('')
})

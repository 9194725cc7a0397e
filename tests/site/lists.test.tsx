import { expect, test } from '@jest/globals'

import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { Facet } from '@/subjects/catalogue/site/Facet'

import { html } from './html'

test('paging keeps the question and the first page has no number', async () => {
  const text = await html(
    <Pagination
      locale="cs"
      path="/katalog"
      query={{ q: 'dluhy', strana: '2' }}
      page={2}
      totalPages={3}
    />,
  )
  expect(text).toContain('href="/katalog?q=dluhy"')
  expect(text).toContain('href="/katalog?q=dluhy&amp;strana=3"')
  expect(text).toContain('aria-current="page"')
})

test('one page needs no paging', async () => {
  expect(
    await html(<Pagination locale="cs" path="/akce" query={{}} page={1} totalPages={1} />),
  ).toBe('')
})

test('a facet with a choice is open and the choice is ticked', async () => {
  const options = [
    { value: 'field', label: 'Terénní' },
    { value: 'residential', label: 'Pobytová' },
  ]
  const text = await html(
    <Facet locale="cs" name="forma" label="Forma" options={options} chosen={['field']} />,
  )
  expect(text).toMatch(/<details[^>]* open=""/)
  const boxes = text.match(/<input[^>]*>/g) ?? []
  expect(boxes.map((box) => [/value="(\w+)"/.exec(box)?.[1], box.includes('checked=""')])).toEqual([
    ['field', true],
    ['residential', false],
  ])
})

test('a facet without a choice is folded and nothing is ticked', async () => {
  const options = [{ value: 'field', label: 'Terénní' }]
  const text = await html(
    <Facet locale="cs" name="forma" label="Forma" options={options} chosen={[]} />,
  )
  expect(text).not.toMatch(/ open=""| checked=""/)
})

test('an empty list says what to do next', async () => {
  const text = await html(
    <EmptyList title="Nic tu není.">
      <a href="/katalog">Celý katalog</a>
    </EmptyList>,
  )
  expect(text).toContain('href="/katalog"')
})

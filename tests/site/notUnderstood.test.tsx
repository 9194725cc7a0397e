import { describe, expect, test } from '@jest/globals'

import { notUnderstood } from '@/lib/searchParams'
import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { serviceTaken } from '@/subjects/catalogue/site/filters'
import { eventTaken } from '@/subjects/events/site/filters'
import { newsTaken } from '@/subjects/news/site/filters'
import { planTaken } from '@/subjects/plans/site/filters'
import { projectTaken } from '@/subjects/projects/site/filters'
import { askedTaken } from '@/subjects/search/site/queries'

import { html } from './html'

const lists = {
  '/akce': eventTaken,
  '/aktuality': newsTaken,
  '/hledat': askedTaken,
  '/katalog': serviceTaken,
  '/plany': planTaken([{ slug: 'jasanov' }]),
  '/projekty': projectTaken({ programmes: [{ code: 'opz' }], territories: [{ slug: 'jasanov' }] }),
}

describe('an address of a list', () => {
  test.each<[keyof typeof lists, string, string]>([
    ['/akce', 'druh', 'veletrh'],
    ['/akce', 'kdy', 'zitra'],
    ['/aktuality', 'strana', 'dve'],
    ['/hledat', 'druh', 'x'],
    ['/katalog', 'forma', 'letecka'],
    ['/katalog', 'vek', '-3'],
    ['/katalog', 'jen', 'x'],
    ['/katalog', 'razeni', 'x'],
    ['/katalog', 'blizko', 'doma'],
    ['/plany', 'stav', 'x'],
    ['/plany', 'uzemi', 'jinde'],
    ['/projekty', 'faze', 'x'],
    ['/projekty', 'program', 'x'],
    ['/projekty', 'uzemi', 'jinde'],
    ['/projekty', 'strana', '0'],
  ])('%s does not understand %s=%s', (list, name, value) => {
    expect(notUnderstood({ [name]: value }, lists[list])).toEqual([`${name}=${value}`])
  })

  test.each<[keyof typeof lists, Record<string, string | string[]>]>([
    ['/akce', { druh: 'fair', kdy: 'probehle', strana: '2' }],
    ['/katalog', { vek: '', blizko: '50.1,14.4', razeni: 'nazev', typ: ['a', 'b'] }],
    ['/projekty', { program: 'opz', uzemi: 'jasanov' }],
    ['/plany', { druh: 'strategy', uzemi: 'jasanov', utm_source: 'noviny', fbclid: 'x' }],
  ])('%s understands %j', (list, query) => {
    expect(notUnderstood(query, lists[list])).toEqual([])
  })
})

test('what was not understood is said in the language of the reader, and harms nothing', async () => {
  const what = notUnderstood({ druh: '<script>alert(1)</script>' }, eventTaken)
  expect(await html(<NotUnderstood locale="cs" what={what} />)).toContain(
    'nerozumíme: druh=&lt;script&gt;alert(1)&lt;/script&gt;',
  )
  expect(await html(<NotUnderstood locale="uk" what={['strana=x']} />)).toContain(
    'незрозуміле: strana=x',
  )
})

test('nothing is said where all was understood', async () => {
  expect(await html(<NotUnderstood locale="cs" what={[]} />)).toBe('')
})

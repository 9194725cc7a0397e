import { beforeEach, describe, expect, jest, test } from '@jest/globals'

import { KeepLink } from '@/site/components/KeepLink/KeepLink'
import { OnDevice } from '@/subjects/catalogue/site/shortlist/OnDevice'
import { PrintButton } from '@/subjects/catalogue/site/shortlist/PrintButton'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'

import { one, openPage } from './page'

const script = '@/subjects/catalogue/site/shortlist/shortlist.browser.js'
const key = 'rozcestnik.list'
const kept = () => localStorage.getItem(key)
const keep = (...slugs: unknown[]) => localStorage.setItem(key, JSON.stringify(slugs))
const button = (slug: string) => one<HTMLButtonElement>(`button[data-keep=${slug}]`)
const said = () => one('[data-shortlist]')
const bar = () => one('[data-shortlist-bar]')
const setItem = Storage.prototype.setItem

const card = (slug: string) => (
  <KeepLink key={slug} locale="cs" slug={slug} name={`Péče ${slug}`} kept={[]} />
)
const openCards = (...slugs: string[]) =>
  openPage(
    <>
      {slugs.map(card)}
      <ShortlistBar locale="cs" />
    </>,
    script,
  )
/** The page of a list, as the address has it. */
const openList = (...slugs: string[]) =>
  openPage(
    <div data-shortlist-page={slugs.join(',')}>
      <PrintButton label="Tisk" />
      <OnDevice locale="cs" isEmpty={slugs.length === 0} />
      <span data-shortlist-more="">
        <a href={`/katalog?s=${slugs.join(',')}`}>Další</a>
      </span>
      <a href={`/seznam?s=${slugs.slice(1).join(',')}#odebrano`} data-shortlist-edit="">
        Odebrat
      </a>
      <ShortlistBar locale="cs" />
    </div>,
    script,
  )
const shown = (name: string) => !one(`[data-shortlist-${name}]`).hidden

beforeEach(() => {
  localStorage.clear()
  Storage.prototype.setItem = setItem
  window.history.replaceState(null, '', '/katalog')
})

describe('beside a service', () => {
  test('the link becomes a button with the same words', async () => {
    await openCards('a')
    expect(document.querySelector('a[data-keep]')).toBeNull()
    expect(button('a').textContent).toContain('Přidat do seznamu')
    expect([button('a').type, button('a').getAttribute('aria-pressed')]).toEqual([
      'button',
      'false',
    ])
    expect(bar().hidden).toBe(true)
  })

  test('its press keeps the service on this device, says so and shows the way to the list', async () => {
    await openCards('a', 'b')
    button('b').click()
    button('a').click()
    expect(kept()).toBe('["b","a"]')
    expect(said().textContent).toBe(`${said().dataset.added} Péče a`)
    expect(button('a').getAttribute('aria-pressed')).toBe('true')
    expect(button('a').textContent).toContain(said().dataset.kept)
    expect(bar().hidden).toBe(false)
    expect(one('[data-shortlist-bar] a').getAttribute('href')).toBe('/seznam?s=b,a')
    expect(one('[data-shortlist-bar] [data-shortlist-count]').textContent).toBe('2')
  })

  test('another press takes it off, and nothing stays on the device', async () => {
    keep('a')
    await openCards('a')
    button('a').click()
    expect([kept(), said().textContent, bar().hidden]).toEqual([
      null,
      `${said().dataset.removed} Péče a`,
      true,
    ])
  })

  test('a full list takes no more, and says so', async () => {
    keep(...Array.from({ length: 30 }, (_, at) => `s${at}`))
    await openCards('a')
    button('a').click()
    expect(said().textContent).toBe(said().dataset.full)
    expect(kept()).not.toContain('"a"')
  })

  test('a list of 29 takes one more', async () => {
    keep(...Array.from({ length: 29 }, (_, at) => `s${at}`))
    await openCards('a')
    button('a').click()
    expect(kept()).toContain('"a"')
  })

  test.each([
    ['no list', '{"a":1}'],
    ['no JSON', '[a'],
    ['too long', `["a"${' '.repeat(10_000)}]`],
  ])('what is %s is not read', async (_, text) => {
    localStorage.setItem(key, text)
    await openCards('a')
    expect([button('a').getAttribute('aria-pressed'), bar().hidden]).toEqual(['false', true])
  })

  test('what can be no service is left out, and what is there twice is once', async () => {
    keep('a', 'a', '<b>', 7, 'x'.repeat(101), 'c-1')
    await openCards('a')
    expect(one('[data-shortlist-bar] a').getAttribute('href')).toBe('/seznam?s=a,c-1')
  })

  test('where the device keeps nothing, the links stay links', async () => {
    keep('a')
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
    await openCards('b')
    expect(document.querySelectorAll('a[data-keep]')).toHaveLength(1)
  })

  test('a device that is full by now is told of', async () => {
    await openCards('a')
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
    button('a').click()
    expect(said().textContent).toBe(said().dataset.failed)
    expect(button('a').getAttribute('aria-pressed')).toBe('false')
  })

  test('a list of somebody else in the address is added to by links', async () => {
    keep('a')
    window.history.replaceState(null, '', '/katalog?s=a,z')
    await openCards('b')
    expect(document.querySelectorAll('a[data-keep]')).toHaveLength(1)
  })

  test('one’s own list in the address is added to by buttons', async () => {
    keep('a', 'z')
    window.history.replaceState(null, '', '/katalog?s=a,z')
    await openCards('b')
    expect(document.querySelectorAll('button[data-keep]')).toHaveLength(1)
  })

  test('what another window keeps is seen here', async () => {
    await openCards('a')
    keep('a')
    window.dispatchEvent(new Event('storage'))
    expect(button('a').getAttribute('aria-pressed')).toBe('true')
  })
})

describe('on the page of a list', () => {
  test('one that is kept here can be forgotten, needs no address, and is not offered again', async () => {
    keep('a', 'b')
    await openList('a', 'b')
    expect(['offer', 'save', 'forget'].map(shown)).toEqual([false, false, true])
    expect(one<HTMLAnchorElement>('[data-shortlist-more] a').search).toBe('')
    expect(bar().hidden).toBe(true)
  })

  test('that of somebody else can be saved, and one’s own opened', async () => {
    keep('a')
    await openList('b', 'a')
    expect(['offer', 'save', 'forget'].map(shown)).toEqual([true, true, true])
    expect(one('[data-shortlist-offer]').getAttribute('href')).toBe('/seznam?s=a')
    expect(one('[data-shortlist-offer] [data-shortlist-count]').textContent).toBe('1')
    expect(one('[data-shortlist-more] a').getAttribute('href')).toBe('/katalog?s=b,a')
  })

  test('with nothing kept there is nothing to open or forget', async () => {
    await openList('a')
    expect(['offer', 'save', 'forget'].map(shown)).toEqual([false, true, false])
  })

  test('saving adds it to what is kept', async () => {
    keep('a')
    await openList('b', 'a')
    one('[data-shortlist-save]').click()
    expect([kept(), said().textContent]).toEqual(['["a","b"]', said().dataset.saved])
    expect(shown('save')).toBe(false)
  })

  test('a change of one’s own list changes what is kept', async () => {
    keep('a', 'b')
    await openList('a', 'b')
    one('[data-shortlist-edit]').click()
    expect(kept()).toBe('["b"]')
  })

  test('a change of another list does not', async () => {
    keep('a', 'c')
    await openList('a', 'b')
    one('[data-shortlist-edit]').click()
    expect(kept()).toBe('["a","c"]')
  })

  test('forgetting leaves nothing on the device', async () => {
    const left = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    keep('a')
    await openList('a')
    one('[data-shortlist-forget]').click()
    expect(kept()).toBeNull()
    expect(String(left.mock.calls[0]?.[0])).toContain('navigation')
    left.mockRestore()
  })

  test('it can be printed', async () => {
    const printed = jest.spyOn(window, 'print').mockImplementation(() => undefined)
    await openList('a')
    const print = one('[data-print]')
    print.click()
    expect([print.hidden, printed.mock.calls.length]).toEqual([false, 1])
  })
})

test('cards that come with an answer become buttons too', async () => {
  keep('b')
  await openCards('a')
  document.body.insertAdjacentHTML(
    'beforeend',
    '<a data-keep="b"><span data-keep-text></span><span class="hidden">: Péče b</span></a>',
  )
  document.dispatchEvent(new Event('rozcestnik:answer'))
  expect(button('b').getAttribute('aria-pressed')).toBe('true')
})

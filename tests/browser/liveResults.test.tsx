import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { liveResults } from '@/subjects/catalogue/site/browser/liveResults'

import { answers, asked } from '../support/strictRest'
import { one, openPage } from './page'

type Shown = {
  count?: string
  left?: number
  words?: string
  results?: React.ReactNode
  isDanger?: boolean
}

/** The page of the catalogue as far as its script knows it. */
const Page = ({ count = '2 služby', left = 3, words = 'Forma', ...shown }: Shown) => (
  <>
    <div data-skips="" />
    {shown.isDanger && <aside data-leave-bar="">Rychle pryč</aside>}
    <header>
      <a hrefLang="en" href={`/en/katalog?z=${count}`}>
        English
      </a>
    </header>
    <div data-crisis="">{shown.isDanger && 'Volejte 116 006'}</div>
    <form action="/katalog" data-catalogue>
      <input name="q" />
      <input name="prazdne" defaultValue=" " />
      <details>
        <summary>{words}</summary>
        <label>
          <input type="checkbox" name="forma" value="field" />
          <span data-option-count>({left})</span>
        </label>
      </details>
      <p data-live data-failed="Nejde to." />
    </form>
    <section data-results tabIndex={-1}>
      <span data-count>{count}</span>
      {shown.results}
    </section>
  </>
)

const q = () => one<HTMLInputElement>('[name=q]')
const box = () => one<HTMLInputElement>('[name=forma]')
const status = () => one('[data-live]').textContent
const address = () => window.location.pathname + window.location.search
const written = (shown: Shown): string => {
  return renderToStaticMarkup(<Page {...shown} />)
}
const type = (words: string): void => {
  q().value = words
  q().dispatchEvent(new Event('input', { bubbles: true }))
}
const tick = (): void => box().click()
const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

beforeEach(async () => {
  jest.useFakeTimers()
  window.history.replaceState(null, '', '/katalog')
  await openPage(<Page />)
  liveResults(one<HTMLFormElement>('form'))
})
afterEach(() => void jest.useRealTimers())

// First: scripts of earlier pages go on listening to the window.
describe('going back', () => {
  test.each([
    ['to another place of the same page asks for nothing', '/katalog#sluzby', 0],
    ['to another question asks the server for its page', '/katalog?q=x', 1],
  ])('%s', (_, to, times) => {
    const left = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    window.history.replaceState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
    // The document of the tests cannot be left: it says so, once for each script that listens.
    expect(Math.min(left.mock.calls.length, 1)).toBe(times)
    left.mockRestore()
  })
})

describe('typing', () => {
  const question = 'GET /katalog?q=dluhy&prubezne=1'

  test('is asked after a while of thinking, not before', async () => {
    answers({ [question]: [{ body: written({ count: '7 služeb' }) }] })
    type('dluhy')
    await wait(249)
    expect(asked).toEqual([])
    await wait(1)
    expect(asked.map(({ url }) => url)).toEqual(['/katalog?q=dluhy&prubezne=1'])
    expect([status(), one('[data-count]').textContent]).toEqual(['7 služeb', '7 služeb'])
  })

  test('words of danger brings telephones and the way out; other words take the telephones away', async () => {
    answers({
      [question]: [{ body: written({ isDanger: true }) }],
      'GET /katalog?q=dl&prubezne=1': [{ body: written({}) }],
    })
    type('dluhy')
    await wait(250)
    expect(one('[data-crisis]').textContent).toBe('Volejte 116 006')
    expect(one('[data-skips] + [data-leave-bar]').textContent).toBe('Rychle pryč')
    type('dl')
    await wait(250)
    expect(one('[data-crisis]').textContent).toBe('')
    expect(one('[data-leave-bar]').textContent).toBe('Rychle pryč')
  })

  test('of one letter asks nothing, of two it does', async () => {
    answers({ 'GET /katalog?q=dl&prubezne=1': [{ body: written({}) }] })
    type('d')
    await wait(1_000)
    expect(asked).toEqual([])
    type('dl')
    await wait(250)
    expect(asked).toHaveLength(1)
  })

  test('nothing again asks for everything', async () => {
    answers({
      [question]: [{ body: written({}) }],
      'GET /katalog?prubezne=1': [{ body: written({ count: '9 služeb' }) }],
    })
    type('dluhy')
    await wait(250)
    type('')
    await wait(250)
    expect([status(), address()]).toEqual(['9 služeb', '/katalog'])
  })

  test('letter by letter is one step back, a choice is another', async () => {
    answers({
      'GET /katalog?q=dl&prubezne=1': [{ body: written({}) }],
      [question]: [{ body: written({}) }],
      'GET /katalog?q=dluhy&forma=field&prubezne=1': [{ body: written({}) }],
      'GET /katalog?q=dl&forma=field&prubezne=1': [{ body: written({}) }],
    })
    const before = window.history.length
    type('dl')
    await wait(250)
    type('dluhy')
    await wait(250)
    expect([window.history.length - before, address()]).toEqual([1, '/katalog?q=dluhy'])
    tick()
    await wait(0)
    expect(window.history.length - before).toBe(2)
    type('dl')
    await wait(250)
    expect([window.history.length - before, address()]).toEqual([3, '/katalog?q=dl&forma=field'])
  })

  test('in another field waits for the end', async () => {
    one('[name=prazdne]').dispatchEvent(new Event('input', { bubbles: true }))
    answers({})
    await wait(1_000)
    expect(asked).toEqual([])
  })
})

describe('a choice', () => {
  const question = 'GET /katalog?forma=field&prubezne=1'

  test('is answered at once: results, counts, summaries and languages', async () => {
    answers({ [question]: [{ body: written({ count: '1 služba', left: 8, words: 'Forma 1' }) }] })
    tick()
    await wait(0)
    expect(asked).toHaveLength(1)
    expect(one('[data-option-count]').textContent).toBe('(8)')
    expect(one('summary').textContent).toBe('Forma 1')
    expect(one('header a').getAttribute('href')).toBe('/en/katalog?z=1 služba')
    expect(box().checked).toBe(true)
  })

  test('takes the place of typing that was not asked yet', async () => {
    answers({ 'GET /katalog?q=dluhy&forma=field&prubezne=1': [{ body: written({}) }] })
    type('dluhy')
    tick()
    await wait(1_000)
    expect(asked).toHaveLength(1)
  })

  test('tells the other scripts that there is an answer', async () => {
    const heard = jest.fn()
    document.addEventListener('rozcestnik:answer', heard, { once: true })
    answers({ [question]: [{ body: written({}) }] })
    tick()
    await wait(0)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('leaves the focus in the results where it was in them', async () => {
    answers({ [question]: [{ body: written({}) }] })
    one('[data-results]').focus()
    box().checked = true
    box().dispatchEvent(new Event('change', { bubbles: true }))
    await wait(0)
    expect(document.activeElement).toBe(one('[data-results]'))
  })

  test('leaves the focus in the form where it was there', async () => {
    answers({ [question]: [{ body: written({}) }] })
    box().focus()
    tick()
    await wait(0)
    expect(document.activeElement).toBe(box())
  })

  test.each([
    ['a refusal', { status: 500, body: '' }],
    ['a page without results', { body: '<p>nic</p>' }],
  ])('%s is said, and the same may be asked again', async (_, answer) => {
    answers({ [question]: [answer, { body: written({ count: '1 služba' }) }] })
    tick()
    await wait(0)
    expect([status(), one('[data-count]').textContent]).toEqual(['Nejde to.', '2 služby'])
    box().dispatchEvent(new Event('change', { bubbles: true }))
    await wait(0)
    expect(status()).toBe('1 služba')
  })

  test('the same is not asked twice', async () => {
    answers({ [question]: [{ body: written({}) }] })
    tick()
    await wait(0)
    box().dispatchEvent(new Event('change', { bubbles: true }))
    await wait(0)
    expect(asked).toHaveLength(1)
  })

  test('an answer that comes after the next question is not shown', async () => {
    let late: (answer: { body: string }) => void = () => undefined
    answers({
      [question]: [new Promise<{ body: string }>((resolve) => (late = resolve))],
      'GET /katalog?prubezne=1': [{ body: written({ count: '5 služeb' }) }],
    })
    tick()
    tick()
    await wait(0)
    late({ body: written({ count: '1 služba' }) })
    await wait(0)
    expect(one('[data-count]').textContent).toBe('5 služeb')
  })

  test('an answer that comes after the form was sent is not shown, nor is typing asked', async () => {
    let late: (answer: { body: string }) => void = () => undefined
    answers({ [question]: [new Promise<{ body: string }>((resolve) => (late = resolve))] })
    tick()
    type('dluhy')
    one('form').dispatchEvent(new Event('submit'))
    late({ body: written({ count: '1 služba' }) })
    await wait(1_000)
    expect([one('[data-count]').textContent, asked.length]).toEqual(['2 služby', 1])
  })
})

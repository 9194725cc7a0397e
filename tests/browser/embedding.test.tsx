import { beforeEach, describe, expect, test } from '@jest/globals'

import { EmbedCode } from '@/subjects/embedding/site/EmbedCode'
import { EmbedFrame } from '@/subjects/embedding/site/EmbedFrame'
import { embedOptions } from '@/subjects/embedding/site/embedOptions'

import { one, openPage, settled } from './page'

const { options } = embedOptions({})
const frames = () => [...document.querySelectorAll('iframe')]

describe('the buttons that copy the code', () => {
  let copied: string[]
  let canOld: boolean
  beforeEach(async () => {
    copied = []
    canOld = true
    const clipboard = { writeText: async (text: string) => void copied.push(text) }
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
    document.execCommand = () => canOld
    await openPage(
      <EmbedCode
        locale="cs"
        portal="https://portal.test"
        kind="seznam"
        language="cs"
        options={options}
      />,
      '@/subjects/embedding/site/copy.browser.js',
    )
  })
  const status = () => one('[data-copy-status]')
  const press = async (id: string): Promise<void> => {
    one(`[data-copy=${id}]`).click()
    await settled()
  }

  test('show themselves, copy the code of their field and say so', async () => {
    expect(one('[data-copy=kod-ram]').hidden).toBe(false)
    await press('kod-ram')
    expect(copied).toEqual([one<HTMLTextAreaElement>('#kod-ram').value])
    expect(copied[0]).toMatch(/^<iframe/)
    expect(status().textContent).toBe(status().dataset.done)
  })

  test.each([
    [true, 'done'],
    [false, 'failed'],
  ])('where the browser may not, the older way answers %s', async (can, said) => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    canOld = can
    await press('kod-skript')
    expect(status().textContent).toBe(status().dataset[said])
  })
})

describe('on the page of a town', () => {
  const script = '@/subjects/embedding/site/host.browser.js'
  const open = (places: React.ReactNode) =>
    openPage(
      <>
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- it stands for the page of a town */}
        <script src="https://portal.test/skripty/vlozit.js" />
        {places}
      </>,
      script,
    )

  test('a frame has what was chosen for it and nothing else', async () => {
    await open(
      <div data-rozcestnik="seznam" data-uzemi="lipov" data-barva="#aa0000" data-cizi="x">
        odkaz
      </div>,
    )
    const [frame] = frames()
    expect(frame?.src).toBe('https://portal.test/vlozit/seznam?uzemi=lipov&barva=%23aa0000')
    expect([frame?.title, frame?.loading, frame?.style.height, frame?.style.width]).toEqual([
      'Sociální služby',
      'lazy',
      '600px',
      '100%',
    ])
    expect(one('[data-rozcestnik]').textContent).toBe('')
  })

  test.each([
    ['en', 'https://portal.test/en/vlozit/hledani', 'Social services'],
    ['uk', 'https://portal.test/uk/vlozit/hledani', 'Соціальні послуги'],
    ['de', 'https://portal.test/vlozit/hledani', 'Sociální služby'],
  ])('a search in %s is lower and in its language', async (language, src, title) => {
    await open(<div data-rozcestnik="hledani" data-jazyk={language} />)
    const [frame] = frames()
    expect([frame?.src, frame?.title, frame?.style.height]).toEqual([src, title, '220px'])
  })

  test('the page may call it as it likes; a kind that is none stays as it is', async () => {
    await open(
      <>
        <div data-rozcestnik="seznam" data-nazev="Naše služby" />
        <div data-rozcestnik="mapa">nic</div>
      </>,
    )
    expect(frames().map(({ title }) => title)).toEqual(['Naše služby'])
    expect(document.body.textContent).toBe('nic')
  })

  test('a script that stands there twice makes no second frame', async () => {
    await open(<div data-rozcestnik="seznam" />)
    await import(`${script}?again`)
    expect(frames()).toHaveLength(1)
  })

  const tell = (data: unknown, origin = 'https://portal.test', source = frames()[0]) =>
    window.dispatchEvent(
      new MessageEvent('message', { data, origin, source: source?.contentWindow ?? null }),
    )
  const height = () => frames()[0]?.style.height

  test('a frame is as tall as what is in it, within reason', async () => {
    await open(<div data-rozcestnik="seznam" />)
    tell({ type: 'rozcestnik:vyska', height: 321 })
    expect(height()).toBe('321px')
    tell({ type: 'rozcestnik:vyska', height: 99_999 })
    expect(height()).toBe('10000px')
  })

  test.each([
    ['from another site', { type: 'rozcestnik:vyska', height: 5 }, 'https://cizi.test'],
    ['of something else', { type: 'jine', height: 5 }, 'https://portal.test'],
    ['of nothing', null, 'https://portal.test'],
    ['of no height', { type: 'rozcestnik:vyska', height: 0 }, 'https://portal.test'],
    ['of no number', { type: 'rozcestnik:vyska', height: Infinity }, 'https://portal.test'],
  ])('a message %s changes no height', async (_, data, origin) => {
    await open(<div data-rozcestnik="seznam" />)
    tell(data, origin)
    expect(height()).toBe('600px')
  })

  test('a message of a window that is no frame of ours changes nothing', async () => {
    await open(<div data-rozcestnik="seznam" />)
    window.dispatchEvent(
      new MessageEvent('message', {
        data: { type: 'rozcestnik:vyska', height: 5 },
        origin: 'https://portal.test',
        source: window,
      }),
    )
    expect(height()).toBe('600px')
  })
})

describe('in a frame', () => {
  const script = '@/subjects/embedding/site/frame.browser.js'
  let told: unknown[][]
  let observe: (() => void) | null
  beforeEach(() => {
    told = []
    observe = null
    class Observer {
      constructor(private readonly tell: () => void) {}
      observe(): void {
        observe = this.tell
      }
    }
    Object.assign(globalThis, { ResizeObserver: Observer })
    HTMLElement.prototype.getBoundingClientRect = () => ({ height: 120.2 }) as DOMRect
  })
  const open = (referrer: string, isFramed = true) => {
    Object.defineProperty(document, 'referrer', { value: referrer, configurable: true })
    const around = { postMessage: (...given: unknown[]) => void told.push(given) }
    Object.defineProperty(window, 'parent', {
      value: isFramed ? around : window,
      configurable: true,
    })
    return openPage(
      <EmbedFrame locale="cs" options={options} portal="P" title="T" names={[]}>
        x
      </EmbedFrame>,
      script,
    )
  }

  test.each([
    ['https://mesto.test/stranka?x=1', 'https://mesto.test'],
    ['', '*'],
  ])('the page around %s learns the height, rounded up', async (referrer, to) => {
    await open(referrer)
    observe?.()
    expect(told).toEqual([[{ type: 'rozcestnik:vyska', height: 121 }, to]])
  })

  test('a page of its own tells nobody', async () => {
    await open('', false)
    expect(observe).toBeNull()
  })
})

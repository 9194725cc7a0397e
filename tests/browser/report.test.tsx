import { beforeEach, describe, expect, test } from '@jest/globals'

import { MistakeForm } from '@/subjects/errorReports/site/MistakeForm'

import { answers, asked } from '../support/strictRest'
import { one, openPage, settled } from './page'

const script = '@/subjects/errorReports/site/report.browser.js'
const subject = { collection: 'services' as const, slug: 'pece', name: 'Péče' }
const challenge = { parameters: { nonce: '1' } }

/** Solves the sum at once; `solution` is what it says. */
let solution: unknown = { derivedKey: 'x', counter: 3 }
const workers: { address: string; given: unknown; isOver: boolean }[] = []
class Solver {
  onmessage?: (event: { data: unknown }) => void
  onerror?: () => void
  private readonly kept
  constructor(address: string) {
    this.kept = { address, given: undefined as unknown, isOver: false }
    workers.push(this.kept)
  }
  postMessage(given: unknown): void {
    this.kept.given = given
    if (solution === 'crash') this.onerror?.()
    else this.onmessage?.({ data: solution })
  }
  terminate(): void {
    this.kept.isOver = true
  }
}
Object.assign(globalThis, { Worker: Solver })

const form = () => one<HTMLFormElement>('form')
const status = () => one('[data-report-status]')
const send = async (): Promise<void> => {
  form().dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }))
  await settled()
}
const report = 'POST /api/mistakes/report'
const sum = { 'POST /api/mistakes/challenge': [{ body: challenge }] }

beforeEach(async () => {
  solution = { derivedKey: 'x', counter: 3 }
  workers.length = 0
  await openPage(<MistakeForm locale="cs" subject={subject} contact={null} />, script)
  one<HTMLInputElement>('[value=ended]').checked = true
  one<HTMLTextAreaElement>('textarea').value = 'Už neexistuje.'
})

describe('reporting a mistake', () => {
  test('the form shows itself', () => {
    expect(form().hidden).toBe(false)
  })

  test('the sum is solved and goes with what was typed, in the language of the page', async () => {
    answers({ ...sum, [report]: [{ body: { message: 'Děkujeme.' } }] })
    await send()
    expect(workers).toEqual([
      {
        address: '/skripty/altcha.js',
        given: { type: 'work', challenge, counterStart: 0, counterStep: 1 },
        isOver: true,
      },
    ])
    expect(asked).toEqual([
      { method: 'POST', url: '/api/mistakes/challenge', body: {}, language: 'cs' },
      {
        method: 'POST',
        url: '/api/mistakes/report',
        body: {
          collection: 'services',
          slug: 'pece',
          language: 'cs',
          kind: 'ended',
          text: 'Už neexistuje.',
          email: '',
          website: '',
          altcha: { challenge, solution },
        },
        language: 'cs',
      },
    ])
  })

  test('thanks take the place of the form, and the focus', async () => {
    answers({ ...sum, [report]: [{ body: { message: 'Děkujeme.' } }] })
    await send()
    expect([status().textContent, form().hidden]).toEqual(['Děkujeme.', true])
    expect(document.activeElement).toBe(status())
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('')
  })

  test('what is wrong stands at its field, which has the focus; what was typed stays', async () => {
    const errors = [{ path: 'text', message: 'Napište víc.' }]
    answers({ ...sum, [report]: [{ status: 400, body: { errors: [{ data: { errors } }] } }] })
    await send()
    expect(one('[data-fault=text]').textContent).toBe('Napište víc.')
    expect(one('[data-fault=email]').textContent).toBe('')
    expect(one('textarea').getAttribute('aria-invalid')).toBe('true')
    expect(one('#email').hasAttribute('aria-invalid')).toBe(false)
    expect(document.activeElement).toBe(one('textarea'))
    expect(status().textContent).toBe(form().dataset.wrong)
    expect([form().hidden, one<HTMLTextAreaElement>('textarea').value]).toEqual([
      false,
      'Už neexistuje.',
    ])
  })

  test('a fault that is mended is no longer marked', async () => {
    const errors = [{ path: 'text', message: 'Napište víc.' }]
    answers({
      'POST /api/mistakes/challenge': [{ body: challenge }, { body: challenge }],
      [report]: [
        { status: 400, body: { errors: [{ data: { errors } }] } },
        { body: { message: 'Děkujeme.' } },
      ],
    })
    await send()
    await send()
    expect(one('[data-fault=text]').textContent).toBe('')
    expect(one('textarea').hasAttribute('aria-invalid')).toBe(false)
  })

  test('a refusal without faults is told in the words of the server', async () => {
    answers({ ...sum, [report]: [{ status: 429, body: { errors: [{ message: 'Moc.' }] } }] })
    await send()
    expect([status().textContent, form().hidden]).toEqual(['Moc.', false])
  })

  test.each([
    ['a sum that has no solution', { status: 'none' }],
    ['a solver that crashes', 'crash'],
  ])('%s says that it did not work', async (_, given) => {
    solution = given
    answers(sum)
    await send()
    expect(status().textContent).toBe(form().dataset.failed)
    expect(workers[0]?.isOver).toBe(true)
  })

  test('while it is being sent it says so and is not sent again', async () => {
    answers({ ...sum, [report]: [new Promise<never>(() => undefined)] })
    await send()
    await send()
    expect(status().textContent).toBe(form().dataset.sending)
    expect(asked).toHaveLength(2)
  })

  test('after a failure it may be sent again', async () => {
    answers({
      'POST /api/mistakes/challenge': [{ status: 503 }, { body: challenge }],
      [report]: [{ status: 503 }, { body: { message: 'Děkujeme.' } }],
    })
    await send()
    expect(status().textContent).toBe(form().dataset.failed)
    await send()
    expect(status().textContent).toBe('Děkujeme.')
  })
})

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'

import { Completeness } from '@/subjects/review/desk/Completeness'
import { Conflict } from '@/subjects/revisions/desk/Conflict'
import { WritingAids } from '@/subjects/writing/desk/WritingAids'

import { done, fieldValue, isModified, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { press } from './people'

const title = { type: 'text', name: 'title', label: { cs: 'Název' } }
const mine = '2026-11-28T10:00:00.000Z'
const newer = '2026-11-28T10:05:00.000Z'
const newest = 'GET /api/services/d1?draft=true&depth=0&select[updatedAt]=true'
const writer =
  'GET /api/audit?where[document][equals]=d1&sort=-at&limit=1&depth=0&select[byName]=true'
const whole = 'GET /api/services/d1?draft=true&depth=0&locale=cs&fallback-locale=null'
const form = {
  formFields: [title],
  fields: { title: { value: 'Moje' }, updatedAt: { value: mine } },
}

beforeEach(() => {
  setDesk()
  answers({})
})
afterEach(() => void jest.useRealTimers())

describe('two people write one text', () => {
  const conflict = (theirs: object = { title: 'Jejich', updatedAt: newer }) => {
    setDesk(form)
    answers({
      [newest]: [{ body: { updatedAt: newer } }],
      [writer]: [{ body: { docs: [{ byName: 'Karel' }] } }],
      [whole]: [{ body: theirs }],
    })
    render(<Conflict />)
  }

  test('the editor says who saved in the meantime, and leads to both', async () => {
    conflict()
    await screen.findByText('Mezitím to uložil někdo jiný: Karel')
    expect(screen.getByRole('alert')).toBeTruthy()
    press('Porovnat a spojit')
    expect(done.opened).toEqual(['two-versions'])
  })

  test('both stand side by side; what is chosen goes into the form, as a change', async () => {
    conflict()
    const [own, theirs] = await screen.findAllByRole<HTMLInputElement>('radio')
    expect([own?.checked, theirs?.checked]).toEqual([true, false])
    expect(screen.getByRole('group').textContent).toContain(
      'NázevVaše podobaMojeUložená podobaJejich',
    )
    fireEvent.click(theirs as HTMLElement)
    press('Pokračovat s tím, co jsem vybral(a)')
    await waitFor(() => expect(done.closed).toEqual(['two-versions']))
    expect([fieldValue('title'), fieldValue('updatedAt'), isModified()]).toEqual([
      'Jejich',
      newer,
      true,
    ])
    expect(done.succeeded).toHaveLength(1)
  })

  test('who keeps the own text keeps it, over the newer revision', async () => {
    conflict()
    const [own, theirs] = await screen.findAllByRole<HTMLInputElement>('radio')
    fireEvent.click(theirs as HTMLElement)
    fireEvent.click(own as HTMLElement)
    press('Pokračovat s tím, co jsem vybral(a)')
    await waitFor(() => expect(done.closed).toHaveLength(1))
    expect([fieldValue('title'), fieldValue('updatedAt')]).toEqual(['Moje', newer])
  })

  test('what says the same needs no choice, and that is said', async () => {
    conflict({ title: 'Moje', updatedAt: newer })
    await screen.findByText(/^Obě podoby říkají totéž/)
    expect(screen.queryAllByRole('radio')).toEqual([])
  })

  test('what cannot be read is told', async () => {
    setDesk(form)
    answers({
      [newest]: [{ body: { updatedAt: newer } }],
      [writer]: [refusal('Ne.')],
      [whole]: [refusal('Ne.')],
    })
    render(<Conflict />)
    await screen.findByText('Mezitím to uložil někdo jiný: neznámý')
    await waitFor(() => expect(done.failed).toHaveLength(1))
  })

  test.each([
    ['the form is the newest', form, { updatedAt: mine }],
    ['REST tells no revision', form, {}],
  ])('nothing is said when %s', async (_, desk, body) => {
    setDesk(desk)
    answers({ [newest]: [{ body }] })
    render(<Conflict />)
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each([
    ['is new', { ...form, id: undefined }],
    ['is being saved', { ...form, isSaving: true }],
    ['has no revision yet', { ...form, fields: {} }],
  ])('nothing is asked while the text %s', (_, desk) => {
    setDesk(desk)
    render(<Conflict />)
    expect(asked).toEqual([])
  })

  test('is asked again every ten seconds and on coming back, until the editor is left', async () => {
    jest.useFakeTimers()
    setDesk(form)
    answers({ [newest]: Array.from({ length: 9 }, () => ({ body: { updatedAt: mine } })) })
    const { unmount } = render(<Conflict />)
    await act(() => jest.advanceTimersByTimeAsync(9_999))
    expect(asked).toHaveLength(1)
    await act(() => jest.advanceTimersByTimeAsync(1))
    expect(asked).toHaveLength(2)
    await act(async () => void window.dispatchEvent(new Event('focus')))
    expect(asked).toHaveLength(3)
    unmount()
    window.dispatchEvent(new Event('focus'))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(3)
  })
})

describe('beside an entry', () => {
  test('stands how much of what people ask it answers, and what they miss', () => {
    setDesk({ collectionSlug: 'providers', fields: { ico: { value: '27082440' } } })
    const { container } = render(<Completeness />)
    expect(container.textContent).toContain('Vyplněno 12 %')
    expect(container.textContent).toContain('Lidem chybí: právní forma, shrnutí, popis')
    expect(container.querySelector('progress')?.value).toBe(12)
  })

  test('stands that nothing is missing', () => {
    setDesk({ collectionSlug: 'news' })
    const { container } = render(<Completeness />)
    expect(container.textContent).toContain('Vyplněno 100 %Záznam odpovídá na vše')
    expect(container.textContent).not.toContain('Lidem chybí')
  })
})

describe('under a text', () => {
  const node = (type: string, more: object) => ({ type, ...more })
  const text = (...children: object[]) => ({
    body: { value: { root: { type: 'root', children } } },
  })
  const link = node('link', {
    fields: { url: 'https://x.test' },
    children: [node('text', { text: 'zde' })],
  })
  const picture = node('upload', { relationTo: 'media', value: 'm1' })
  const pictures =
    'GET /api/media?where[id][in]=m1&limit=100&depth=0&locale=cs&fallback-locale=null'

  test('nothing stands when nothing is to be mended', () => {
    setDesk({ fields: text(node('paragraph', { children: [node('text', { text: 'Ahoj.' })] })) })
    expect(render(<WritingAids path="body" />).container.textContent).toBe('')
  })

  test('stands what would help, with its number', () => {
    setDesk({ fields: text(node('paragraph', { children: [link] })) })
    const { container } = render(<WritingAids path="body" />)
    expect(container.querySelectorAll('li')).toHaveLength(1)
    expect(container.textContent).toContain('zde')
  })

  test('stand pictures that say nothing in this language', async () => {
    setDesk({ fields: text(picture) })
    answers({
      [pictures]: [{ body: { docs: [{ alt: '', originalName: 'foto.png' }, { alt: 'Lidé' }] } }],
    })
    render(<WritingAids path="body" />)
    await screen.findByText(/foto\.png/)
  })

  test('stands no advice that cannot be given', async () => {
    setDesk({ fields: text(picture) })
    answers({ [pictures]: [refusal('Ne.')] })
    render(<WritingAids path="body" />)
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(screen.queryByText(/foto/)).toBeNull()
  })
})

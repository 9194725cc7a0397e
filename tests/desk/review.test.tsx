import { beforeEach, describe, expect, test } from '@jest/globals'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'

import { DecideClaim } from '@/subjects/claims/desk/DecideClaim'
import { HandOver } from '@/subjects/review/desk/HandOver'

import { refreshed } from '../support/nextNavigation'
import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { button, isDisabled, press, type } from './people'

const provider = { id: 'u1', role: 'provider' }
const newest =
  'GET /api/proposals?where[document][equals]=d1&where[collection][equals]=services&sort=-submittedAt&limit=1&depth=0'
const proposals = (...docs: object[]) => ({ body: { docs } })

beforeEach(() => {
  setDesk({ user: provider })
  refreshed.times = 0
})

describe('handing over', () => {
  test('staff, and a draft not yet saved, have nothing to hand over and ask nothing', () => {
    answers({})
    setDesk({ user: { id: 'u2', role: 'editor' } })
    const { container, rerender } = render(<HandOver />)
    expect(container.textContent).toBe('')

    setDesk({ user: provider, id: undefined })
    rerender(<HandOver />)
    expect(container.textContent).toBe('')
    expect(asked).toEqual([])
  })

  test('a draft is handed over, and then waits and can be taken back', async () => {
    answers({
      [newest]: [proposals(), proposals({ state: 'waiting' })],
      'POST /api/services/d1/submit': [{ body: { message: 'Předáno.' } }],
    })
    render(<HandOver />)
    await waitFor(() => expect(asked).toHaveLength(1))
    press('Odeslat ke schválení')

    await screen.findByText('Čeká na schválení')
    expect(done.succeeded).toEqual(['Předáno.'])
    expect(button('Vzít zpět')).toBeTruthy()
  })

  test('what waits is taken back, not handed over again', async () => {
    answers({
      [newest]: [proposals({ state: 'waiting' }), proposals({ state: 'withdrawn' })],
      'POST /api/services/d1/withdraw': [{}],
    })
    render(<HandOver />)
    await screen.findByText('Čeká na schválení')
    press('Vzít zpět')

    await screen.findByText('Odeslat ke schválení')
    expect(screen.queryByText('Čeká na schválení')).toBeNull()
  })

  test('the reason of a return is read beside the button', async () => {
    answers({ [newest]: [proposals({ state: 'returned', reason: 'Chybí ceník.' })] })
    render(<HandOver />)

    await screen.findByText(/Chybí ceník\./)
    expect(button('Odeslat ke schválení')).toBeTruthy()
  })

  test('what is typed and not saved yet is handed over only once it is stored', async () => {
    answers({
      [newest]: [proposals(), proposals({ state: 'waiting' })],
      'POST /api/services/d1/submit': [{ body: { message: 'Předáno.' } }],
    })
    setDesk({ user: provider, isModified: true })
    render(<HandOver />)
    await waitFor(() => expect(asked).toHaveLength(1))
    press('Odeslat ke schválení')
    expect(isDisabled('Ukládám, pak odešlu…')).toBe(true)
    act(() => setDesk({ user: provider, isSaving: true }))
    act(() => setDesk({ user: provider, isModified: true }))
    expect(asked).toHaveLength(1)

    act(() => setDesk({ user: provider }))
    await screen.findByText('Čeká na schválení')
    expect(asked.map(({ url }) => url)).toContain('/api/services/d1/submit')
  })

  test('a refusal is told in the words of the server, and the state is not asked again', async () => {
    answers({
      [newest]: [proposals()],
      'POST /api/services/d1/submit': [refusal('Nejdřív doplňte telefon.')],
    })
    render(<HandOver />)
    await waitFor(() => expect(asked).toHaveLength(1))
    press('Odeslat ke schválení')

    await waitFor(() => expect(done.failed).toEqual(['Nejdřív doplňte telefon.']))
    expect(asked).toHaveLength(2)
    expect(isDisabled('Odeslat ke schválení')).toBe(false)
  })

  test('nothing can be pressed a second time while the server works', async () => {
    let answer: (value: object) => void = () => undefined
    const late = new Promise<object>((resolve) => (answer = resolve))
    answers({ [newest]: [proposals(), proposals()], 'POST /api/services/d1/submit': [late] })
    render(<HandOver />)
    await waitFor(() => expect(asked).toHaveLength(1))
    press('Odeslat ke schválení')

    expect(isDisabled('Odeslat ke schválení')).toBe(true)
    answer({})
    await waitFor(() => expect(isDisabled('Odeslat ke schválení')).toBe(false))
  })
})

describe('deciding on a claim', () => {
  const reason = () => screen.getByLabelText<HTMLTextAreaElement>('Důvod zamítnutí')

  beforeEach(() => setDesk({ collectionSlug: 'claims', title: 'Charita' }))

  test('a change must be saved first', () => {
    setDesk({ isModified: true })
    render(<DecideClaim />)

    expect(screen.getByText('Nejdřív změnu uložte.')).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  test('nothing is decided before a claim has been stored', () => {
    setDesk({ id: undefined })
    expect(render(<DecideClaim />).container.textContent).toBe('')
  })

  test('a claim is approved, and the page asked for anew', async () => {
    answers({ 'POST /api/claims/d1/approve': [{ body: { message: 'Pozvánka odešla.' } }] })
    render(<DecideClaim />)
    press('Schválit a pozvat: Charita')

    await waitFor(() => expect(refreshed.times).toBe(1))
    expect([asked[0]?.body, done.succeeded]).toEqual([{}, ['Pozvánka odešla.']])
  })

  test('a claim of an organisation that somebody keeps is approved only after asking twice', async () => {
    setDesk({
      collectionSlug: 'claims',
      title: 'Charita',
      fields: { provider: { value: 'p1' } },
    })
    const people = '/api/users?where[role][equals]=provider&where[isActive][not_equals]=false'
    const keepers = [{ id: 'u2', name: 'Pavla', email: 'pavla@demo.test' }]
    answers({
      [`GET ${people}&where[providers][in]=p1&depth=0&limit=50&sort=name`]: [
        { body: { docs: keepers } },
      ],
      'GET /api/providers/p1?depth=0&select[contacts]=true': [
        { body: { contacts: { web: 'https://charita.example' } } },
      ],
      'POST /api/claims/d1/approve': [{ body: {} }],
    })
    render(<DecideClaim />)
    expect(screen.queryByRole('button', { name: 'Schválit a pozvat: Charita' })).toBeNull()
    await screen.findByText('https://charita.example')
    press('Schválit a pozvat: Charita')
    expect(screen.getByRole('alert').textContent).toContain('Organizaci už spravuje: Pavla.')
    expect(refreshed.times).toBe(0)
    press('Ano, schválit')
    await waitFor(() => expect(refreshed.times).toBe(1))
  })

  test('a claim cannot be refused without a reason, nor with blanks', () => {
    render(<DecideClaim />)
    expect(isDisabled('Zamítnout: Charita')).toBe(true)
    type(reason(), '   ')
    expect(isDisabled('Zamítnout: Charita')).toBe(true)
    type(reason(), 'Neznáme vás.')
    expect(isDisabled('Zamítnout: Charita')).toBe(false)
  })

  test('a refusal by the server leaves what was typed and asks for no new page', async () => {
    answers({ 'POST /api/claims/d1/refuse': [refusal('Už je rozhodnuto.', 409)] })
    render(<DecideClaim />)
    type(reason(), 'Neznáme vás.')
    fireEvent.click(button('Zamítnout: Charita'))

    await waitFor(() => expect(done.failed).toEqual(['Už je rozhodnuto.']))
    expect(asked[0]?.body).toEqual({ reason: 'Neznáme vás.' })
    expect(reason().value).toBe('Neznáme vás.')
    expect(refreshed.times).toBe(0)
  })
})

import { beforeEach, describe, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { PaperDesk } from '@/subjects/print/desk/PaperDesk'
import type { PreparedAnswer } from '@/subjects/print/prepared/answer'

import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { press } from './people'

const prints = '/api/catalogue/prints'
const print = (data: Partial<PreparedAnswer> = {}): PreparedAnswer => ({
  id: 'p1',
  chapters: 'type',
  large: false,
  locale: 'cs',
  territory: null,
  state: 'ready',
  step: null,
  done: 0,
  total: 0,
  fault: null,
  askedAt: '2026-11-30T08:00:00.000Z',
  asOf: '2026-11-30T08:00:00.000Z',
  isChanged: false,
  bytes: 2_340_000,
  file: `${prints}/p1/katalog-2026-11-30.pdf`,
  ...data,
})
const running = (data: Partial<PreparedAnswer> = {}) =>
  print({
    state: 'running',
    step: 'reading',
    done: 300,
    total: 1000,
    asOf: null,
    file: null,
    ...data,
  })
const first = { chapters: 'type', large: false, locale: 'cs', territory: '' } as const
const open = (...given: PreparedAnswer[]) =>
  render(<PaperDesk first={first} places={[{ slug: 'jih', name: 'ORP Jih' }]} prints={given} />)
const listed = (...docs: PreparedAnswer[]) => ({ body: { docs } })

beforeEach(() => setDesk({ user: { id: 'u1', role: 'coordinator' } }))

describe('the catalogue on paper in the desk', () => {
  test('asks for what is chosen, and the address keeps it', async () => {
    answers({ [`POST ${prints}`]: [{}], [`GET ${prints}`]: [listed(print())] })
    open()
    fireEvent.change(screen.getByLabelText('Kapitoly'), { target: { value: 'situation' } })
    fireEvent.change(screen.getByLabelText('Písmo'), { target: { value: 'large' } })
    fireEvent.change(screen.getByLabelText('Území'), { target: { value: 'jih' } })
    press('Připravit')
    await screen.findByText(/^Stáhnout PDF/)
    const choice = { chapters: 'situation', large: true, locale: 'cs', territory: 'jih' }
    expect(asked[0]?.body).toEqual(choice)
    expect(window.location.search).toBe('?kapitoly=situace&jazyk=cs&velke=1&uzemi=jih')
  })

  test('watches how far it is until it is ready', async () => {
    const ready = print()
    answers({
      [`GET ${prints}`]: [listed(running({ step: 'setting' })), listed(ready)],
    })
    open(running())
    expect(screen.getByText(/Čtou se záznamy: 300 z 1000/)).toBeTruthy()
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('300')
    await screen.findByText(/Sázejí se stránky/, {}, { timeout: 3_000 })
    const link = await screen.findByText(/^Stáhnout PDF/, {}, { timeout: 3_000 })
    expect(link.textContent).toContain('(2,3 MB)')
    expect(link.getAttribute('href')).toBe(ready.file)
  })

  test('says that it cannot tell when it was signed out, where to sign in, and goes on by itself', async () => {
    answers({ [`GET ${prints}`]: [refusal('Nejdřív se přihlaste.', 401), listed(print())] })
    open(running())
    const link = await screen.findByText('Přihlásit se a pokračovat', {}, { timeout: 3_000 })
    expect(link.getAttribute('href')).toContain('/admin/login?redirect=%2Fadmin%2Fkatalog-na-papir')
    expect(screen.getByText(/Čtou se záznamy/)).toBeTruthy()
    await waitFor(() => expect(screen.queryByText(/Teď nevíme/)).toBeNull(), { timeout: 3_000 })
  })

  test('a refusal is told in its words, and the choice stays', async () => {
    answers({ [`POST ${prints}`]: [refusal('Není co tisknout.', 409)] })
    open()
    fireEvent.change(screen.getByLabelText('Území'), { target: { value: 'jih' } })
    press('Připravit')
    await waitFor(() => expect(done.failed).toEqual(['Není co tisknout.']))
    expect(screen.getByLabelText<HTMLSelectElement>('Území').value).toBe('jih')
  })

  test('an old one says so and is prepared again as it was', async () => {
    answers({ [`POST ${prints}`]: [{}], [`GET ${prints}`]: [listed(print({ territory: 'jih' }))] })
    open(print({ territory: 'jih', large: true, isChanged: true }))
    expect(screen.getByText('podle druhu služby, velké písmo, ORP Jih')).toBeTruthy()
    expect(screen.getByText('Od té doby se katalog změnil.')).toBeTruthy()
    press('Připravit znovu')
    await waitFor(() => expect(asked).toHaveLength(2))
    const choice = { chapters: 'type', large: true, locale: 'cs', territory: 'jih' }
    expect(asked[0]?.body).toEqual(choice)
  })

  test('one under way is cancelled; a failed one says why', async () => {
    const failed = print({ state: 'failed', fault: 'Zkuste menší výběr.', file: null })
    answers({ [`POST ${prints}/p1/cancel`]: [{}], [`GET ${prints}`]: [listed(failed)] })
    open(print({ state: 'waiting', file: null }))
    expect(screen.queryByText('Připravit znovu')).toBeNull()
    press('Zrušit')
    await screen.findByText(/Zkuste menší výběr/)
    expect(screen.getByText('Připravit znovu')).toBeTruthy()
  })
})

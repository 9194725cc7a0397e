import { beforeEach, describe, expect, test } from '@jest/globals'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'

import type { PlanMeasures } from '@/lib/planMeasures'
import { PlanTree } from '@/subjects/plans/desk/tree/PlanTree'

import { led } from '../support/nextNavigation'
import '../support/dialogs'
import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { button, press, type } from './people'

beforeEach(() => {
  setDesk()
  led.length = 0
})

const revision = '2026-01-01T00:00:00.000Z'
const place = (code: string | null, title: string | null = null) => ({
  code,
  title: title ? { cs: title } : null,
})
const first = place('1', 'Senioři')
const second = place('2', 'Rodiny')
const measure = (code: string, title: string, priority = first, more: object = {}) => ({
  id: `m${code}`,
  revision,
  code,
  title: { cs: title },
  priority,
  goal: place(null),
  rank: null,
  state: null,
  responsible: null,
  startsOn: null,
  endsOn: null,
  formerCodes: [],
  isQuoted: true,
  ...more,
})
const plan = (more: Partial<PlanMeasures> = {}): PlanMeasures => ({
  plan: { id: 'p1', title: { cs: 'Plán' }, codesFrozenUntil: null },
  priorities: [
    { ...first, goals: [] },
    { ...second, goals: [place('2.1', 'Doma')] },
  ],
  measures: [
    measure('1.1', 'Noční péče', first, { state: 'running', responsible: { cs: 'Město' } }),
    measure('1.2', 'Víkendy'),
    measure('2.1', 'Hlídání', second, { formerCodes: ['1.3'], isQuoted: false }),
  ],
  takenCodes: [],
  ...more,
})
const address = '/api/plans/p1/measures'
const shown = async (rest: Parameters<typeof answers>[0] = {}, ...trees: PlanMeasures[]) => {
  const given = [plan(), ...trees].map((body) => ({ body }))
  answers({ [`GET ${address}`]: given, ...rest })
  render(<PlanTree plan="p1" />)
  await screen.findByRole('treegrid')
}
const row = (name: RegExp) => screen.getByRole('row', { name })
const key = (name: RegExp, pressed: string, more: object = {}) =>
  act(async () => {
    fireEvent.keyDown(row(name), { key: pressed, ...more })
  })
const focused = () => document.activeElement?.textContent
const sent = () => asked.filter(({ method }) => method !== 'GET').map(({ body }) => body)
const dialog = () => within(screen.getByRole('dialog'))

describe('the tree of a plan', () => {
  test('says level, place and what is open, with what is known of each measure', async () => {
    await shown()
    const about = (name: RegExp) =>
      ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((each) =>
        row(name).getAttribute(each),
      )
    expect(about(/1 Senioři/)).toEqual(['1', '1', '2', 'true'])
    expect(about(/1\.2 Víkendy/)).toEqual(['2', '2', '2', null])
    expect(about(/2\.1 Doma/)).toEqual(['2', '2', '2', 'true'])
    expect(row(/1\.1 Noční péče/).textContent).toContain('ProbíháMěsto–')
    expect(row(/2\.1 Hlídání/).textContent).toMatch(/koncept.*dříve 1\.3.*Stav neuveden/)
  })

  test('is walked by arrows, Home, End and letters; one row is in the order of tabs', async () => {
    await shown()
    act(() => row(/1 Senioři/).focus())
    for (const [pressed, at] of [
      ['ArrowRight', /1\.1 Noční/],
      ['ArrowDown', /1\.2 Víkendy/],
      ['End', /2\.1 Doma/],
      ['Home', /1 Senioři/],
      ['h', /2\.1 Hlídání/],
      ['ArrowLeft', /2 Rodiny/],
    ] as const) {
      await act(async () => {
        fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed })
      })
      expect(focused()).toMatch(at)
    }
    const tabbable = screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0)
    expect(tabbable.map(({ id }) => id)).toEqual(['tree-p1'])
  })

  test('closes by the left arrow and by a button, and search opens what fits', async () => {
    await shown()
    await key(/1 Senioři/, 'ArrowLeft')
    expect(screen.queryByRole('row', { name: /Noční/ })).toBeNull()
    press('Zavřít vše')
    expect(screen.getAllByRole('row')).toHaveLength(3)
    type(screen.getByLabelText('Hledat v plánu'), 'nocni')
    expect(screen.getAllByRole('row').slice(1)).toHaveLength(2)
    expect(row(/Noční péče/)).toBeTruthy()
    type(screen.getByLabelText('Hledat v plánu'), 'nic takového')
    expect(screen.getByText('Nic takového tu není.')).toBeTruthy()
  })

  test('of a plan with nothing in it says what to do first', async () => {
    answers({ [`GET ${address}`]: [{ body: plan({ priorities: [], measures: [] }) }] })
    render(<PlanTree plan="p1" />)
    expect(await screen.findByText(/napište priority/)).toBeTruthy()
  })
})

describe('a move', () => {
  const patched = { body: { message: 'Hotovo', undo: [{ id: 'm1.1', revision, rank: null }] } }

  test('by Alt and an arrow goes past the neighbour; the focus stays, and one button undoes it', async () => {
    await shown({ [`PATCH ${address}`]: [patched, patched] }, plan(), plan())
    act(() => row(/1\.1 Noční/).focus())
    await key(/1\.1 Noční/, 'ArrowDown', { altKey: true })
    await waitFor(() => expect(done.succeeded).toEqual(['Hotovo']))
    expect(sent()).toEqual([{ changes: [{ id: 'm1.1', revision, after: 'm1.2' }] }])
    expect(focused()).toMatch(/1\.1 Noční/)

    await act(async () => press('Vrátit poslední krok'))
    expect(sent().at(-1)).toEqual({ changes: patched.body.undo, undoes: true })
    await waitFor(() => expect(button('Vrátit poslední krok').disabled).toBe(true))
  })

  test('by the dialog goes to another priority, behind its last measure', async () => {
    await shown({ [`PATCH ${address}`]: [patched] }, plan())
    press('Přesunout 1.1 Noční péče')
    fireEvent.change(dialog().getByLabelText('Kam'), { target: { value: 'p1' } })
    await act(async () => press('Přesunout'))
    expect(sent()).toEqual([
      { changes: [{ id: 'm1.1', revision, priority: second, after: 'm2.1' }] },
    ])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('that is refused is told, keeps its dialog and shows how the plan is now', async () => {
    const words = 'Mezitím je změnil někdo jiný: 1.1.'
    const now = plan({
      measures: [measure('1.1', 'Jiný název', first, { revision: '2026-02-02T00:00:00.000Z' })],
    })
    await shown({ [`PATCH ${address}`]: [refusal(words, 409)] }, now)
    press('Přesunout 1.1 Noční péče')
    await act(async () => press('Přesunout'))
    await waitFor(() => expect(done.failed).toEqual([words]))
    expect(row(/1\.1 Jiný název/)).toBeTruthy()
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  test('by mouse goes behind the measure on whose lower half it is let go', async () => {
    await shown({ [`PATCH ${address}`]: [patched] }, plan())
    let held = ''
    const dataTransfer = { setData: (_: string, id: string) => (held = id), getData: () => held }
    fireEvent.dragStart(row(/2\.1 Hlídání/), { dataTransfer })
    await act(async () => {
      fireEvent.drop(row(/1\.1 Noční/), { dataTransfer })
    })
    expect(sent()).toEqual([
      { changes: [{ id: 'm2.1', revision, priority: first, after: 'm1.1' }] },
    ])
  })
})

test('a measure is added below with the code that is offered, and stored only then', async () => {
  const post = 'POST /api/measures?draft=true&depth=0&locale=cs'
  const made = [...plan().measures, measure('1.3', 'Nové')]
  await shown({ [post]: [{ body: { doc: { id: 'm1.3' } } }] }, plan({ measures: made }))
  press('Přidat opatření pod: 1 Senioři')
  expect(dialog().getByLabelText<HTMLInputElement>('Kód').value).toBe('1.3')
  expect(sent()).toEqual([])
  type(dialog().getByLabelText('Název'), 'Nové')
  await act(async () => press('Založit koncept'))
  expect(sent()).toEqual([
    {
      plan: 'p1',
      code: '1.3',
      title: 'Nové',
      priority: { code: '1', title: 'Senioři' },
      goal: { code: null, title: null },
    },
  ])
  await waitFor(() => expect(focused()).toMatch(/1\.3 Nové/))
})

describe('new codes', () => {
  test('are looked at row by row; a clash is told and nothing is sent', async () => {
    await shown()
    press('Přečíslovat…')
    const code = dialog().getByLabelText<HTMLInputElement>('Nový kód: 1.1 Noční péče')
    type(code, '1.2')
    expect(code.getAttribute('aria-invalid')).toBe('true')
    expect(dialog().getByText('tento kód má nebo mělo jiné opatření')).toBeTruthy()
    await act(async () => press('Přečíslovat (1)'))
    expect([sent(), document.activeElement]).toEqual([[], code])
  })

  test('are sent once the button is pressed', async () => {
    const body = { message: 'Hotovo', undo: [] }
    await shown({ [`PATCH ${address}`]: [{ body }] }, plan())
    press('Přečíslovat…')
    type(dialog().getByLabelText('Nový kód: 1.2 Víkendy'), '1.5')
    await act(async () => press('Přečíslovat (1)'))
    expect(sent()).toEqual([{ changes: [{ id: 'm1.2', revision, rank: null, code: '1.5' }] }])
  })

  test('that are frozen say so, and until when', async () => {
    const about = { id: 'p1', title: null, codesFrozenUntil: '2026-12-01T22:59:00.000Z' }
    answers({ [`GET ${address}`]: [{ body: plan({ plan: about }) }] })
    render(<PlanTree plan="p1" />)
    await screen.findByRole('treegrid')
    press('Přečíslovat…')
    expect(dialog().getByText(/Do 1\.\s12\.\s2026.*jde plán připomínkovat/)).toBeTruthy()
  })
})

test('the ticked ones are named and counted before all of them are changed', async () => {
  const body = { message: 'Hotovo', undo: [] }
  await shown({ [`PATCH ${address}`]: [{ body }] }, plan())
  await key(/1\.1 Noční/, ' ')
  await key(/1\.2 Víkendy/, ' ')
  press('Změnit označená…')
  expect(
    dialog()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['1.1 Noční péče', '1.2 Víkendy'])
  fireEvent.change(dialog().getByLabelText('Co změnit'), { target: { value: 'endsOn' } })
  type(dialog().getByLabelText('Nová hodnota'), '2027-06-30')
  await act(async () => press('Změnit u 2'))
  const endsOn = '2027-06-30T12:00:00.000Z'
  expect(sent()).toEqual([{ changes: ['m1.1', 'm1.2'].map((id) => ({ id, revision, endsOn })) }])
})

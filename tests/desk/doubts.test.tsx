import { beforeEach, describe, expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'

import { MissingComments } from '@/subjects/plans/desk/MissingComments'
import { PlanPeriod } from '@/subjects/plans/desk/PlanPeriod'
import { ProgrammePeriod } from '@/subjects/projects/desk/ProgrammePeriod'

import { setDesk } from '../support/payloadUi'
import { answers, refusal } from '../support/strictRest'

const field = (value: unknown) => ({ value })

beforeEach(() => {
  setDesk()
  answers({})
})

describe('the programme of a project', () => {
  const asks = 'GET /api/programmes/p1?depth=0'
  const programme = { id: 'p1', name: 'OPZ', periodFrom: 2014, periodTo: 2020 }
  const dated = (startsOn: string) => ({
    fields: { programme: field('p1'), startsOn: field(startsOn) } as never,
  })

  test('is questioned when its period is of another time', async () => {
    setDesk(dated('2011-09-01T12:00:00Z'))
    answers({ [asks]: [{ body: programme }] })
    render(<ProgrammePeriod />)
    expect((await screen.findByRole('status')).textContent).toBe(
      'Je program správně? OPZ má období 2014–2020, projekt je z jiné doby.',
    )
  })

  test('says when its period could not be found out', async () => {
    setDesk(dated('2016-09-01T12:00:00Z'))
    answers({ [asks]: [refusal('Ne.')] })
    render(<ProgrammePeriod />)
    expect((await screen.findByRole('status')).textContent).toContain('Nepodařilo se zjistit')
  })

  test('that is not chosen is not asked about', () => {
    expect(render(<ProgrammePeriod />).container.textContent).toBe('')
  })
})

describe('a plan open to comments', () => {
  const open = (more: Record<string, unknown>) =>
    setDesk({
      fields: Object.fromEntries(
        Object.entries({ state: 'commenting', ...more }).map(([name, value]) => [
          name,
          field(value),
        ]),
      ) as never,
    })

  test('without a place and an end says what readers will not learn', () => {
    open({})
    render(<MissingComments />)
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  test('that says both is left alone, as is one that is not open', () => {
    open({ 'commenting.email': 'plan@kraj.test', 'commenting.until': '2027-04-30' })
    expect(render(<MissingComments />).container.textContent).toBe('')
    open({ state: 'approved' })
    expect(render(<MissingComments />).container.textContent).toBe('')
  })
})

describe('the plan of a measure', () => {
  const asks = 'GET /api/plans/p1?depth=0&draft=true'
  const plan = { id: 'p1', from: '2024-01-01T12:00:00Z', to: '2027-12-31T12:00:00Z' }
  const written = (fields: Record<string, unknown>) =>
    setDesk({
      fields: Object.fromEntries(
        Object.entries({ plan: 'p1', ...fields }).map(([name, value]) => [name, field(value)]),
      ) as never,
    })

  test('asks about years outside its period, and says which', async () => {
    written({
      startsOn: '2024-01-01T12:00:00Z',
      'budget.0.year': 2025,
      'budget.1.year': 2028,
      'evaluations.0.year': 2023,
    })
    answers({ [asks]: [{ body: plan }] })
    render(<PlanPeriod />)
    expect((await screen.findByRole('status')).textContent).toBe(
      'Je rok správně? 2023, 2028 je mimo období plánu 2024–2027.',
    )
  })

  test('says when its period could not be found out', async () => {
    written({ 'budget.0.year': 2025 })
    answers({ [asks]: [refusal('Ne.')] })
    render(<PlanPeriod />)
    expect((await screen.findByRole('status')).textContent).toContain('Nepodařilo se zjistit')
  })

  test('that is not chosen is not asked about', () => {
    setDesk({ fields: { 'budget.0.year': field(1999) } as never })
    expect(render(<PlanPeriod />).container.textContent).toBe('')
  })
})

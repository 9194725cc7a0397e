import { beforeEach, expect, jest, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { LoadRegister } from '@/subjects/register/desk/load/LoadRegister'
import type { LoadStatus, ToldLoad } from '@/subjects/register/load/rest/loadStatus'
import { emptyReport } from '@/subjects/register/load/work/reportOf'

import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'

beforeEach(() => {
  setDesk()
  answers({})
})

const report = emptyReport({ fingerprint: 'f', asOf: '2026-09-01', areas: [], isUnchanged: false })
const load = (more: Partial<ToldLoad>): ToldLoad => ({
  id: 'l1',
  at: '2026-11-30T03:00:00.000Z',
  kind: 'look',
  source: 'address',
  state: 'done',
  step: 'write',
  done: 0,
  total: 0,
  acceptsJump: false,
  report: null,
  fault: null,
  need: null,
  ...more,
})
const status = (more: Partial<LoadStatus>): LoadStatus => ({
  running: null,
  last: null,
  look: null,
  taken: null,
  sources: ['address'],
  address: 'https://data.mpsv.cz/od/soubory/rpss/rpss.json',
  territories: null,
  hasSample: false,
  ...more,
})
const running = load({ state: 'running', done: 12, total: 57 })
const button = (name: string) => screen.getByRole('button', { name })

test('a connection that drops while the register is read is said, and it is asked again', async () => {
  answers({
    'GET /api/register': [
      { status: 503 },
      refusal('Nejdřív se přihlaste.', 401),
      { body: status({ running: { ...running, done: 30 } }) },
    ],
  })
  render(<LoadRegister opened={status({ running })} />)
  expect(screen.getByText(/Služba 12 \/ 57/)).toBeTruthy()
  const patience = { timeout: 4_000 }
  expect(await screen.findByText(/načítání ale běží dál/, {}, patience)).toBeTruthy()
  expect(await screen.findByText('Nejdřív se přihlaste.', {}, patience)).toBeTruthy()
  expect(await screen.findByText(/Služba 30 \/ 57/, {}, patience)).toBeTruthy()
  expect(screen.queryByText('Nejdřív se přihlaste.')).toBeNull()
})

test('a jump has a button of its own, which says so to REST', async () => {
  const jumped = { ...report, jump: [{ region: 'Podhorský kraj', was: 53, now: 23 }] }
  const look = load({ report: jumped })
  answers({ 'POST /api/register/take': [{ status: 202, body: status({ running }) }] })
  render(<LoadRegister opened={status({ look, last: look })} />)
  expect(screen.getByText('Podhorský kraj: minule 53 služeb, teď 23.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Převzít' })).toBeNull()
  fireEvent.click(button('Přesto převzít'))
  await waitFor(() => expect(asked[0]?.body).toEqual({ look: 'l1', acceptsJump: true }))
})

test('what REST refuses is said in its words, and what was looked at stays', async () => {
  const look = load({ report })
  answers({ 'POST /api/register/take': [refusal('Registr se právě načítá.', 409)] })
  render(<LoadRegister opened={status({ look, last: look })} />)
  fireEvent.click(button('Převzít'))
  await waitFor(() => expect(done.failed).toEqual(['Registr se právě načítá.']))
  expect(screen.getByText('Co by se stalo')).toBeTruthy()
})

test('the sample is deleted only by whoever says so twice', () => {
  const confirm = jest.spyOn(window, 'confirm').mockReturnValue(false)
  render(<LoadRegister opened={status({ hasSample: true })} />)
  fireEvent.click(button('Smazat ukázkové služby'))
  expect([confirm.mock.calls.length, asked]).toEqual([1, []])
  confirm.mockRestore()
})

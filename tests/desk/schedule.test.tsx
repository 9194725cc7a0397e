import { beforeEach, describe, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { RetryJob } from '@/subjects/operations/desk/RetryJob'
import { SharePreview } from '@/subjects/previews/desk/SharePreview'
import { Schedule } from '@/subjects/scheduling/desk/Schedule'

import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { isDisabled, press, type } from './people'

const list = 'GET /api/scheduled?collection=services&document=d1'
const docs = (...each: object[]) => ({ body: { docs: each } })
const plan = { id: 'p1', type: 'unpublish', at: '2027-07-05T05:00:00.000Z', hasFailed: false }

beforeEach(() => {
  setDesk()
  answers({})
})

describe('the schedule of an entry', () => {
  test.each([
    ['before the entry is stored', { id: undefined }],
    ['to who may not publish', { hasPublishPermission: false }],
    ['to a provider', { user: { id: 'u1', role: 'provider' } }],
    ['to nobody', { user: null }],
  ])('is not shown %s, and nothing is asked', (_, changes) => {
    setDesk(changes)
    expect(render(<Schedule />).container.textContent).toBe('')
    expect(asked).toEqual([])
  })

  test('says what is planned, by the clock in Prague, and what failed', async () => {
    answers({ [list]: [docs({ ...plan, hasFailed: true })] })
    render(<Schedule />)

    const row = await screen.findByRole('listitem')
    expect(row.textContent).toMatch(/^Stáhnout z webu: .*2027.*7:00.*\(nepovedlo se, viz Provoz\)/)
    expect(screen.queryByText('Zatím není nic naplánováno.')).toBeNull()
  })

  test('a plan that has not failed says nothing of a failure', async () => {
    answers({ [list]: [docs(plan)] })
    render(<Schedule />)
    expect((await screen.findByRole('listitem')).textContent).not.toContain('nepovedlo')
  })

  test('what is planned is sent as it was chosen, told, and listed', async () => {
    answers({ [list]: [docs(), docs(plan)], 'POST /api/scheduled': [{}] })
    render(<Schedule />)
    await screen.findByText('Zatím není nic naplánováno.')
    type(screen.getByLabelText('Co'), 'unpublish')
    type(screen.getByLabelText('Kdy'), '2027-07-05T07:00')
    fireEvent.submit(screen.getByLabelText('Kdy'))

    await screen.findByRole('listitem')
    expect(asked[1]?.body).toEqual({
      collection: 'services',
      document: 'd1',
      type: 'unpublish',
      at: '2027-07-05T07:00',
    })
    expect(done.succeeded).toEqual(['Je to naplánované.'])
  })

  test('the form of the editor around it is not sent along', async () => {
    answers({ [list]: [docs(), docs(plan)], 'POST /api/scheduled': [{}] })
    let sent = 0
    render(
      <section onSubmit={() => (sent += 1)}>
        <Schedule />
      </section>,
    )
    await screen.findByText('Zatím není nic naplánováno.')
    fireEvent.submit(screen.getByLabelText('Kdy'))

    await screen.findByRole('listitem')
    expect(sent).toBe(0)
  })

  test('a refusal is told in the words of the server and the list is not asked again', async () => {
    answers({ [list]: [docs()], 'POST /api/scheduled': [refusal('To je moc daleko.', 400)] })
    render(<Schedule />)
    await screen.findByText('Zatím není nic naplánováno.')
    type(screen.getByLabelText('Kdy'), '2027-07-05T07:00')
    fireEvent.submit(screen.getByLabelText('Kdy'))

    await waitFor(() => expect(done.failed).toEqual(['To je moc daleko.']))
    expect(asked).toHaveLength(2)
  })

  test('a plan is cancelled', async () => {
    answers({ [list]: [docs(plan), docs()], 'DELETE /api/scheduled/p1': [{}] })
    render(<Schedule />)
    await screen.findByRole('listitem')
    press('Zrušit')

    await screen.findByText('Zatím není nic naplánováno.')
  })
})

describe('a planned publication that failed', () => {
  const retry = 'Zkusit znovu: Poradna'

  test('is tried again once', async () => {
    answers({ 'POST /api/scheduled/p1/retry': [{}] })
    render(<RetryJob id="p1" what="Poradna" />)
    press(retry)

    await waitFor(() => expect(done.succeeded).toHaveLength(1))
    await waitFor(() => expect(isDisabled(retry)).toBe(true))
  })

  test('may be tried once more after a refusal', async () => {
    answers({ 'POST /api/scheduled/p1/retry': [refusal('Úloha už běží.', 409)] })
    render(<RetryJob id="p1" what="Poradna" />)
    press(retry)

    await waitFor(() => expect(done.failed).toEqual(['Úloha už běží.']))
    expect(isDisabled(retry)).toBe(false)
  })
})

describe('links that show a draft', () => {
  const links = /^\/api\/preview-links\?where\[document\]\[equals\]=d1&where\[expiresAt\]/

  test.each([
    ['a provider', { user: { id: 'u1', role: 'provider' } }],
    ['nobody', { user: null }],
    ['an entry not stored yet', { id: undefined }],
  ])('are not offered to %s', (_, changes) => {
    setDesk(changes)
    expect(render(<SharePreview />).container.textContent).toBe('')
  })

  test('only those of this entry that still lead somewhere are asked for', async () => {
    render(<SharePreview />)
    await waitFor(() => expect(asked).toHaveLength(1))
    expect([asked[0]?.method, asked[0]?.url]).toEqual(['GET', expect.stringMatching(links)])
  })

  test('what cannot be made is told', async () => {
    render(<SharePreview />)
    await waitFor(() => expect(done.failed).toHaveLength(1))
  })
})

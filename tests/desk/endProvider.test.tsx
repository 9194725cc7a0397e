import { beforeEach, describe, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { EndProvider } from '@/subjects/providers/desk/EndProvider'

import '../support/dialogs'
import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { press, type } from './people'

const list = (where: string) => `${where}&select[name]=true&sort=name&depth=0&pagination=false`
const services = list('GET /api/services?where[provider][equals]=d1&where[state][not_equals]=ended')
const providers = list(
  'GET /api/providers?where[_status][equals]=published&where[hasEnded][not_equals]=true',
)
const people =
  'GET /api/users/count?where[role][equals]=provider&where[isMachine][not_equals]=true&where[providers][in]=d1'
const end = 'POST /api/providers/d1/end'

const stake = {
  [services]: [
    {
      body: {
        docs: [
          { id: 's1', name: 'Poradna' },
          { id: 's2', name: 'Azyl' },
        ],
      },
    },
  ],
  [providers]: [
    {
      body: {
        docs: [
          { id: 'd1', name: 'Stará' },
          { id: 'p2', name: 'Nová' },
        ],
      },
    },
  ],
  [people]: [{ body: { totalDocs: 1 } }],
}
const open = async () => {
  render(<EndProvider />)
  press('Ukončit poskytovatele…')
  await screen.findByText('Ukončit: Poradna')
}
const submit = () =>
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLFormElement)

beforeEach(() => setDesk({ collectionSlug: 'providers', user: { id: 'u1', role: 'coordinator' } }))

describe('ending an organisation', () => {
  test.each([
    ['a person of a provider', { user: { id: 'u2', role: 'provider' } }],
    ['anybody where it is not public', { hasPublishedDoc: false }],
    ['anybody where it has ended', { savedDocumentData: { hasEnded: true } }],
  ])('is not offered to %s', (_, changes) => {
    setDesk(changes)
    expect(render(<EndProvider />).container.textContent).toBe('')
  })

  test('says by name which services end, and nothing is chosen beforehand', async () => {
    answers(stake)
    await open()
    expect(
      screen
        .getAllByRole('radio', { hidden: true })
        .map((each) => (each as HTMLInputElement).checked),
    ).toEqual([false, false, false, false])
    expect(screen.queryByText(/Poradna.*Azyl/)).toBeNull()
    fireEvent.click(screen.getByLabelText('Skončí s ním'))
    expect(screen.getByText(/Skončí 2: „Poradna“, „Azyl“/)).toBeTruthy()
    fireEvent.click(screen.getByLabelText('Převezme je nástupce'))
    expect(screen.getByText(/Pod nástupce přejde 2: „Poradna“, „Azyl“/)).toBeTruthy()
  })

  test('cannot follow itself, and needs a successor for what goes over', async () => {
    answers(stake)
    await open()
    const successor = screen.getByLabelText<HTMLSelectElement>('Nástupce')
    expect([...successor.options].map(({ text }) => text)).toEqual(['– nikdo –', 'Nová'])
    expect(successor.required).toBe(false)
    fireEvent.click(screen.getByLabelText('Budou místo něj spravovat nástupce'))
    expect(successor.required).toBe(true)
  })

  test('a refusal is told in its words, and what was written stays', async () => {
    answers({ ...stake, [end]: [refusal('Tento den teprve bude.', 400)] })
    await open()
    type(screen.getByLabelText('Kterého dne skončil'), '2026-01-31')
    type(screen.getByLabelText('Co si o tom lidé přečtou (nemusí být)'), 'Sloučila se.')
    fireEvent.click(screen.getByLabelText('Převezme je nástupce'))
    fireEvent.click(screen.getByLabelText('Zůstanou u něj'))
    type(screen.getByLabelText('Nástupce'), 'p2')
    submit()
    await waitFor(() => expect(done.failed).toEqual(['Tento den teprve bude.']))
    expect(asked.at(-1)).toMatchObject({
      body: {
        endedOn: '2026-01-31',
        services: 'follow',
        people: 'stay',
        successor: 'p2',
        endNote: 'Sloučila se.',
      },
    })
    expect(
      screen.getByLabelText<HTMLTextAreaElement>('Co si o tom lidé přečtou (nemusí být)').value,
    ).toBe('Sloučila se.')
  })

  test('nothing is opened when what it touches could not be read', async () => {
    answers({ ...stake, [services]: [refusal('', 500)] })
    render(<EndProvider />)
    press('Ukončit poskytovatele…')
    await waitFor(() => expect(done.failed).toHaveLength(1))
    expect(screen.queryByText('Ukončit: Poradna')).toBeNull()
  })
})

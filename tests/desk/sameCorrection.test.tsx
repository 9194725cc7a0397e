import { beforeEach, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { SameCorrection } from '@/subjects/ownServices/desk/same/SameCorrection'
import type { SameFact, SameService } from '@/subjects/ownServices/same/sameFacts'

import { refreshed } from '../support/nextNavigation'
import { setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { press, type } from './people'

const service = (id: string, obstacle: SameService['obstacle'] = null): SameService => ({
  id,
  name: `Služba ${id}`,
  town: 'Most',
  obstacle,
})
const phone: SameFact = {
  kind: 'phone',
  value: '+420476111222',
  services: [service('a'), service('b'), service('c', 'waiting'), service('d', 'unsent')],
}
const costs: SameFact = { kind: 'costs', value: 'Zdarma', services: [service('a'), service('b')] }
const query = 'draft=true&depth=0&fallback-locale=none&locale=cs'
const told = { contacts: { phones: [{ id: 'r', number: '+420476111222' }] }, costs: 'Zdarma' }
const taken = (id: string) => ({
  [`GET /api/services/${id}?${query}`]: [{ body: told }],
  [`PATCH /api/services/${id}?${query}`]: [{}],
  [`POST /api/services/${id}/submit`]: [{}],
})
const choose = (name: RegExp): void => void fireEvent.click(screen.getByRole('radio', { name }))
const box = (name: string) => screen.getByLabelText(name)
const ticked = () =>
  screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked, disabled }) => {
    if (disabled) return 'closed'
    return checked ? 'ticked' : 'free'
  })

beforeEach(() => {
  answers({})
  refreshed.times = 0
  setDesk()
  render(<SameCorrection facts={[phone, costs]} />)
})

test('what waits cannot be corrected, and what holds another change only when it is ticked', () => {
  choose(/Telefon: \+420/)
  expect(ticked()).toEqual(['ticked', 'ticked', 'closed', 'free'])
  expect(screen.getByText(/čeká na schválení/)).toBeTruthy()
})

test('a new telephone is stored in each service and each is handed over', async () => {
  choose(/Telefon: \+420/)
  type(box('Nový telefon'), '476 999 000')
  answers({ ...taken('a'), ...taken('b') })
  press('Opravit a odeslat ke schválení (2)')

  await waitFor(() => expect(screen.getByText('Odesláno ke schválení: 2.')).toBeTruthy())
  expect(asked.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET /api/services/a',
    'PATCH /api/services/a',
    'POST /api/services/a/submit',
    'GET /api/services/b',
    'PATCH /api/services/b',
    'POST /api/services/b/submit',
  ])
  expect(asked[1]?.body).toEqual({ contacts: { phones: [{ id: 'r', number: '+420476999000' }] } })
  await waitFor(() => expect(refreshed.times).toBe(1))
})

test('a service that is refused is named with the reason, and the others go on', async () => {
  choose(/Cena: Zdarma/)
  type(box('Nové znění ceny'), 'Za 100 Kč')
  answers({
    ...taken('a'),
    'POST /api/services/a/submit': [refusal('Chybí shrnutí.', 400)],
    ...taken('b'),
  })
  press('Opravit a odeslat ke schválení (2)')

  await waitFor(() => expect(screen.getByText('Odesláno ke schválení: 1.')).toBeTruthy())
  expect(screen.getByText('Neodesláno: 1')).toBeTruthy()
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Služba a' })
  expect(link.getAttribute('href')).toBe('/admin/collections/services/a')
  expect(link.parentElement?.textContent).toContain('Chybí shrnutí.')
  await waitFor(() => expect(ticked()).toEqual(['ticked', 'free']))
  expect((box('Nové znění ceny') as HTMLTextAreaElement).value).toBe('Za 100 Kč')
})

test.each([
  ['a number that is none', '12', 'Napište telefon, třeba 476 111 222. Nic se nezměnilo.'],
  ['what it says already', '476 111 222', 'To je totéž, co tam je. Nic se nezměnilo.'],
])('%s changes nothing, and what was typed stays', (_, text, words) => {
  choose(/Telefon: \+420/)
  type(box('Nový telefon'), text)
  press('Opravit a odeslat ke schválení (2)')
  expect(screen.getByRole('alert').textContent).toBe(words)
  expect((box('Nový telefon') as HTMLInputElement).value).toBe(text)
  expect(asked).toEqual([])
})

test('without a service nothing is sent', () => {
  choose(/Cena: Zdarma/)
  type(box('Nové znění ceny'), 'Za 100 Kč')
  for (const each of screen.getAllByRole('checkbox')) fireEvent.click(each)
  press('Opravit a odeslat ke schválení (0)')
  expect(screen.getByRole('alert').textContent).toMatch(/aspoň jednu službu/)
})

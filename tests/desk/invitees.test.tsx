import { expect, test } from '@jest/globals'
import { fireEvent, render, screen } from '@testing-library/react'

import { MeetingInvitees } from '@/subjects/groups/desk/MeetingInvitees'

import { done, setDesk } from '../support/payloadUi'
import { answers } from '../support/strictRest'

const url = '/api/working-groups/g1/invitees'
const jana = { who: 'Jana, Kompas', side: 'provider', hasEmail: true, isInvited: false }
const petr = { who: 'Kraj', side: 'commissioner', hasEmail: false, isInvited: false }
const none = { reply: null, substitute: null }
const meeting = (own: object, quorum: object | null) => ({
  event: 'e1',
  occurrence: 'o1',
  title: 'Jednání',
  date: { startsAt: '2027-01-12T09:00:00.000Z', endsAt: null, allDay: false },
  members: [
    { ...jana, ...none, ...own },
    { ...petr, ...none },
  ],
  sides: [
    { side: 'provider', members: 1, coming: quorum ? 1 : 0 },
    { side: 'commissioner', members: 1, coming: 0 },
  ],
  quorum,
})

test('a group invites its members to the coming meeting and shows what they reply', async () => {
  setDesk({ id: 'g1', collectionSlug: 'working-groups' })
  const after = meeting(
    { isInvited: true, reply: 'substitute', substitute: 'Eva' },
    { needed: 2, coming: 1 },
  )
  answers({
    [`GET ${url}`]: [{ body: { meetings: [meeting({}, null)] } }],
    [`POST ${url}`]: [{ body: { meetings: [after], message: 'Odeslané pozvánky: 1.' } }],
  })
  render(<MeetingInvitees />)
  expect(await screen.findByText('zatím nepozván(a)')).toBeTruthy()
  expect(screen.getByText('nemá e-mail')).toBeTruthy()
  expect(screen.queryByText(/usnášeníschopná/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Pozvat členy e-mailem' }))
  expect(await screen.findByText('Pošle náhradníka: Eva')).toBeTruthy()
  const said = 'Zatím by nebyla usnášeníschopná: přijde 1, je třeba 2.'
  expect(screen.getByText(said)).toBeTruthy()
  expect(screen.getByText('Přijde: Poskytovatel 1/1, Zadavatel 0/1')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  expect(done.succeeded).toEqual(['Odeslané pozvánky: 1.'])
})

test('a group without a meeting to come says how to make one', async () => {
  setDesk({ id: 'g1', collectionSlug: 'working-groups' })
  answers({ [`GET ${url}`]: [{ body: { meetings: [] } }] })
  render(<MeetingInvitees />)
  expect(await screen.findByText(/^Skupinu nečeká žádné jednání/)).toBeTruthy()
})

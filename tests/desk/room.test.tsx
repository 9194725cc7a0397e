import { expect, test } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'

import { Room } from '@/subjects/groups/desk/room/Room'
import { RoomOfGroup } from '@/subjects/groups/desk/room/RoomOfGroup'

import { done, setDesk } from '../support/payloadUi'
import { answers } from '../support/strictRest'

const startsAt = '2027-01-12T09:00:00.000Z'
const date = { startsAt, endsAt: null, allDay: false }
const said = (own: object = {}) => ({
  id: 'c1',
  author: 'Mila, Kompas',
  isOwn: true,
  paper: null,
  text: 'Chybí ranní spoj.',
  writtenAt: startsAt,
  changedAt: null,
  answer: null,
  removed: null,
  ...own,
})
const group = (comments: object[], canComment = true) => ({
  id: 'g1',
  member: 'm1',
  name: 'Doprava',
  slug: 'doprava',
  represents: 'Kompas',
  coming: [
    {
      key: 'o1',
      title: 'Auta do vsí',
      date,
      where: null,
      online: null,
      agenda: null,
      papers: [{ id: 'f1', title: 'Trasy', href: '/f1', isForMembers: true, isNew: true }],
      replyAt: null,
      reply: null,
      substitute: null,
      canComment,
      comments,
    },
  ],
  tasks: [],
  past: [],
})
const room = (...given: Parameters<typeof group>) => ({ body: { groups: [group(...given)] } })
const field = () => screen.findByLabelText<HTMLTextAreaElement>('Váš příspěvek')
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Přidat příspěvek' }))

test('what a member writes waits on the device when the session ended, and goes once it is sent', async () => {
  setDesk({})
  const refused = { status: 401, body: { errors: [{ message: 'Nejdřív se přihlaste.' }] } }
  answers({
    'POST /api/room/visit': [room([]), room([])],
    'POST /api/room/comments/g1': [refused, room([said()])],
  })
  render(<Room />)
  fireEvent.change(await field(), { target: { value: 'Chybí ranní spoj.' } })
  expect(screen.getByText('nové')).toBeTruthy()
  add()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Nejdřív se přihlaste. Napsaný text zůstal')

  cleanup()
  render(<Room />)
  expect((await field()).value).toBe('Chybí ranní spoj.')
  expect(screen.getByText('Tady je text, který jste minule neodeslali.')).toBeTruthy()
  add()
  expect(await screen.findByText('Mila, Kompas')).toBeTruthy()
  expect((await field()).value).toBe('')
  expect(Object.keys(localStorage)).toEqual([])
})

test('once the meeting has begun nothing is written any more, and own words stay as they are', async () => {
  setDesk({})
  answers({ 'POST /api/room/visit': [room([said()], false)] })
  render(<Room />)
  expect(await screen.findByText('Chybí ranní spoj.')).toBeTruthy()
  expect(screen.getByText(/^Jednání už začalo/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a coordinator sees how many a letter of papers reaches, and answers a comment', async () => {
  setDesk({ id: 'g1', collectionSlug: 'working-groups' })
  const url = '/api/working-groups/g1/room'
  const view = (people: number, own: object = {}) => ({
    members: [],
    meetings: [],
    toTell: [
      { meeting: 'o1', title: 'Auta', date, papers: ['Trasy'], people, letIn: 2, without: 1 },
    ],
    talks: [{ meeting: 'o1', title: 'Auta', date: startsAt, comments: [said(own)] }],
  })
  const answer = { text: 'Doplníme.', author: 'Karel', at: startsAt }
  answers({
    [`GET ${url}`]: [{ body: view(2) }],
    [`POST ${url}/tell`]: [{ body: { ...view(0), message: 'Odejdou.' } }],
    [`POST ${url}/answer`]: [{ body: view(0, { answer }) }],
  })
  render(<RoomOfGroup />)
  expect(await screen.findByText('Dopis dostane členů: 2.')).toBeTruthy()
  expect(screen.getByText('Bez přístupu, dopis nedostanou; pozvěte je výše: 1.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Dát vědět členům o podkladech' }))
  expect(await screen.findByText(/ten už o těchto podkladech/)).toBeTruthy()
  expect(done.succeeded).toEqual(['Odejdou.'])

  fireEvent.click(screen.getByRole('button', { name: 'Odpovědět: Mila, Kompas' }))
  fireEvent.change(screen.getByLabelText('Odpověď úřadu'), { target: { value: 'Doplníme.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Uložit' }))
  expect(await screen.findByText('Doplníme.')).toBeTruthy()
})

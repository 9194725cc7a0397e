import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type {
  AnswerLink,
  Claim,
  Comment,
  Invitee,
  Letter,
  MeasureAnswer,
  MeasureContact,
  Mistake,
  Registration,
  RoomComment,
  RoomSeat,
  Subscription,
} from '@/payload-types'
import { eraseLetters, eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { eraseAuthors } from '@/subjects/answers/eraseAnswers'
import { endSubscriptions } from '@/subjects/digests/subscriptionOf'
import { recordChange } from '@/subjects/freshness/recordChange'
import { eraseInvitees } from '@/subjects/groups/invitees/erase'
import { eraseFromGroups, groupsOfPerson, type GroupOfPerson } from '@/subjects/groups/person'
import { eraseGivenRegistrations } from '@/subjects/registrations/erase'

/** Personal data of one kind: where they are, and how a person is taken out of them. */
type Kind<Row> = {
  collection: CollectionSlug
  /** The field with the person's e-mail. */
  field: 'email' | 'to'
  /** How it is found where the field lies deeper. */
  find?: (payload: Payload, email: string) => Promise<Row[]>
  erase: (req: PayloadRequest, rows: Row[]) => Promise<void>
}

const registrations: Kind<Registration> = {
  collection: 'registrations',
  field: 'email',
  erase: ({ payload }, rows) => eraseGivenRegistrations(payload, rows),
}

/** What was said of a plan stays a part of how the plan was made; who said it does not. */
const comments: Kind<Comment> = {
  collection: 'comments',
  field: 'email',
  erase: async (req, rows) => {
    for (const { id } of rows) {
      const data = {
        name: null,
        organisation: null,
        email: null,
        isNamePublic: false,
        tokenHash: null,
      }
      await req.payload.db.updateOne({ collection: 'comments', id, data, req, returning: false })
      await recordChange(req, 'comments', id)
    }
    await eraseLettersAbout(
      req.payload,
      rows.map(({ id }) => `comments:${id}`),
    )
  },
}

/** An open report is still to be settled: it loses the address. Of a closed one the words go too. */
const mistakes: Kind<Mistake> = {
  collection: 'mistakes',
  field: 'email',
  erase: async (req, rows) => {
    for (const { id, closedAt } of rows) {
      const data = { email: null, ...(closedAt && { text: '—' }) }
      await req.payload.db.updateOne({ collection: 'mistakes', id, data, req, returning: false })
    }
    await eraseLettersAbout(
      req.payload,
      rows.map(({ id }) => `mistakes:${id}`),
    )
  },
}

const claims: Kind<Claim> = {
  collection: 'claims',
  field: 'email',
  erase: async (req, rows) => {
    const ids = rows.map(({ id }) => String(id))
    await eraseLettersAbout(
      req.payload,
      ids.map((id) => `claims:${id}`),
    )
    await req.payload.db.deleteMany({ collection: 'claims', where: { id: { in: ids } }, req })
  },
}

const subscriptions: Kind<Subscription> = {
  collection: 'subscriptions',
  field: 'email',
  erase: ({ payload }, rows) =>
    endSubscriptions(
      payload,
      rows.map(({ id }) => String(id)),
    ),
}

/** The group stays, its rows lose who is named in them. */
const groups: Kind<GroupOfPerson> = {
  collection: 'working-groups',
  field: 'email',
  find: groupsOfPerson,
  erase: eraseFromGroups,
}

const invitees: Kind<Invitee> = {
  collection: 'invitees',
  field: 'email',
  erase: ({ payload }, rows) => eraseInvitees(payload, rows),
}

/** Which groups an account sees as their member: erased, it sees none of them. */
const roomSeats: Kind<RoomSeat> = {
  collection: 'room-seats',
  field: 'email',
  erase: (req, rows) => deleteRows(req, 'room-seats', rows),
}

/** What somebody said of a meeting goes with the answer to it: that tells of whom it is. */
const roomComments: Kind<RoomComment> = {
  collection: 'room-comments',
  field: 'email',
  erase: (req, rows) => deleteRows(req, 'room-comments', rows),
}

/** Whom the office writes to about measures. */
const measureContacts: Kind<MeasureContact> = {
  collection: 'measure-contacts',
  field: 'email',
  erase: (req, rows) => deleteRows(req, 'measure-contacts', rows),
}

const answerLinks: Kind<AnswerLink> = {
  collection: 'answer-links',
  field: 'email',
  erase: (req, rows) => deleteRows(req, 'answer-links', rows),
}

/** What was accepted is the measure's; who said it is not kept. */
const measureAnswers: Kind<MeasureAnswer> = {
  collection: 'measure-answers',
  field: 'email',
  erase: ({ payload }, rows) => eraseAuthors(payload, { id: { in: rows.map(({ id }) => id) } }),
}

const deleteRows = async (
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  rows: { id: string }[],
): Promise<void> => {
  const where = { id: { in: rows.map(({ id }) => id) } }
  await payload.db.deleteMany({ collection, where })
}

/** After all others: their letters are erased with them. */
const letters: Kind<Letter> = {
  collection: 'letters',
  field: 'to',
  erase: ({ payload }, rows) =>
    eraseLetters(payload, { to: { in: [...new Set(rows.map(({ to }) => to))] } }),
}

/**
 * Every kind of data that people left by their e-mail. A test looks that no collection with an e-mail of a person
 * is missing here; accounts are deleted where they are kept, and contacts on the web are changed in their entries.
 */
export const kinds = {
  registrations,
  comments,
  mistakes,
  claims,
  subscriptions,
  groups,
  invitees,
  roomSeats,
  roomComments,
  measureContacts,
  answerLinks,
  measureAnswers,
  letters,
} as const
export type KindName = keyof typeof kinds

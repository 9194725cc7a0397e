import type { Payload } from 'payload'

import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { textIn } from '@/lib/textIn'
import type { Invitee } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { env } from '@/platform/env'
import { composeLetter, senderOf } from '@/platform/mail/composeLetter'
import { languageOf } from '@/platform/mail/languageOf'
import type { LetterKind } from '@/platform/mail/letterKind'
import { dueNow } from '@/platform/mail/store'
import { linkTokenOf } from '@/platform/requests/linkToken'
import { invitation } from '@/subjects/registrations/invitation'
import { placeOf } from '@/subjects/registrations/placeOf'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'

import {
  meetingCalledOff,
  meetingInvited,
  meetingMoved,
  meetingPostponed,
  type AboutMeeting,
} from '../letters/meeting'
import type { StoredGroup } from '../storedGroup'

export const linkPurpose = 'invitee'

/** What letters to an invitee are found by. */
export const aboutInvitee = ({ code }: Pick<Invitee, 'code'>): string => `invitees:${code}`

/** A date of a group's event; of one that is no longer there only when it was to begin. */
export type Meeting = {
  group: StoredGroup
  event: SignUpEvent
  date: Pick<EventDate, 'startsAt' | 'endsAt' | 'allDay'>
}
export type Telling = 'invited' | 'postponed' | 'calledOff' | { movedFrom: string }

/** The row of the outbox that tells an invitee of a meeting. */
export const letterTo = async (
  payload: Payload,
  { group, event, date }: Meeting,
  { email, code, sequence }: Pick<Invitee, 'email' | 'code' | 'sequence'>,
  telling: Telling,
): Promise<Values> => {
  // Nobody said which language a member reads.
  const language = languageOf({})
  const token = linkTokenOf(payload, linkPurpose, code)
  const about: AboutMeeting = {
    group: textIn(language, group.name),
    event: textIn(language, event.title),
    when: occurrenceText(language, date),
    ...placeOf(event, language, true),
    link: env.siteUrl + pathTo(language, `/jednani/${token}`),
  }
  const before =
    typeof telling === 'object' ? occurrenceText(language, beforeOf(telling, date)) : ''
  const sender = await senderOf({ payload }, language)
  const calendar = invitation({
    code,
    sequence,
    // A postponed meeting does not take place then: it leaves the calendar, and comes back with its new date.
    isCalledOff: telling === 'calledOff' || telling === 'postponed',
    comes: false,
    title: about.event,
    where: about.where ?? about.online,
    link: about.link,
    date,
    person: { name: email, email },
    organiser: sender.name,
    now: new Date(),
  })
  const letter = await composeLetter(
    { payload },
    {
      to: email,
      language,
      kind: kindOf(telling),
      data: { ...about, before },
      key: `invitee:${code}:${sequence}`,
      about: aboutInvitee({ code }),
      calendar,
      sender,
    },
  )
  return dueNow(letter) as Values
}

const beforeOf = ({ movedFrom }: { movedFrom: string }, { allDay }: Meeting['date']) => ({
  startsAt: movedFrom,
  allDay,
})

const kinds = { invited: meetingInvited, postponed: meetingPostponed, calledOff: meetingCalledOff }

const kindOf = (telling: Telling) =>
  (typeof telling === 'object' ? meetingMoved : kinds[telling]) as LetterKind<
    AboutMeeting & { before: string }
  >

import { find } from '@/site/cms/client'

const always = [
  'mistakes',
  'claims',
  'subscriptions',
  'accounts',
  'letters',
  'searches',
  'contacts',
] as const
const ifUsed = ['registrations', 'feedback', 'comments', 'groups', 'answers'] as const
export type KeptKind = (typeof always)[number] | (typeof ifUsed)[number]

/** The kinds of data that this portal really keeps: who holds no events with a sign-up says nothing of sign-ups. */
export const findKeptKinds = async (): Promise<KeptKind[]> => {
  const [events, asking, consultations, groups, measures] = await Promise.all([
    find('events', { ...one, where: { 'signUpHere.isOn': { equals: true } } }),
    find('events', { ...one, where: { 'signUpHere.asksAfter': { equals: true } } }),
    find('consultations', one),
    find('working-groups', one),
    find('measures', one),
  ])
  const used = {
    registrations: events,
    feedback: asking,
    comments: consultations,
    groups,
    answers: measures,
  }
  return [...ifUsed.filter((kind) => used[kind].docs.length > 0), ...always]
}

const one = { limit: 1, depth: 0, select: {} } as const

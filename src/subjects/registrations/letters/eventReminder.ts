import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, entryOf, factsOf, toRegistration, type About } from './facts'

/** To whoever is signed up, when the organiser chose: the date comes. */
export const eventReminder = letterKind('eventReminder', (about: About) => ({
  subject: label(
    `Připomínka: ${about.event}`,
    `A reminder: ${about.event}`,
    `Нагадування: ${about.event}`,
  ),
  heading: label('Blíží se váš termín', 'Your date is coming', 'Наближається ваша дата'),
  paragraphs: factsOf(about),
  ...entryOf(about),
  action: toRegistration(about.link),
  notes: [
    label(
      'Nemůžete-li přijít, přihlášku prosím zrušte odkazem. Místo tak dostane někdo další.',
      'If you cannot come, please cancel by the link, so that somebody else can have the place.',
      'Якщо ви не зможете прийти, скасуйте реєстрацію за посиланням: місце отримає хтось інший.',
    ),
  ],
  reason: becauseSignedUp,
}))

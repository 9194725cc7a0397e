import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, entryOf, factsOf, toRegistration, type About } from './facts'

/** To whoever has a place. */
export const registrationConfirmed = letterKind('registrationConfirmed', (about: About) => ({
  subject: label(
    `Jste přihlášeni: ${about.event}`,
    `You are signed up: ${about.event}`,
    `Вас записано: ${about.event}`,
  ),
  heading: label('Jste přihlášeni', 'You are signed up', 'Вас записано'),
  paragraphs: [
    ...factsOf(about),
    label(
      'Termín pro váš kalendář je v příloze.',
      'The date for your calendar is attached.',
      'Дата для вашого календаря — у вкладенні.',
    ),
  ],
  ...entryOf(about),
  action: toRegistration(about.link),
  notes: [
    label(
      'Nemůžete-li přijít, přihlášku prosím zrušte stejným odkazem. Místo dostane další v pořadí.',
      'If you cannot come, please cancel by the same link. The next in line gets the place.',
      'Якщо не зможете прийти, скасуйте реєстрацію за тим самим посиланням. Місце отримає наступний у черзі.',
    ),
  ],
  reason: becauseSignedUp,
}))

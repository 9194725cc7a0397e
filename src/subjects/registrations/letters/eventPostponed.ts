import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, factsOf, toRegistration, type About } from './facts'

/** To whoever is signed up for what is put off: nothing is lost, the new date will come. */
export const eventPostponed = letterKind('eventPostponed', (about: About) => ({
  subject: label(
    `Akce se odkládá: ${about.event}`,
    `The event is postponed: ${about.event}`,
    `Подію перенесено: ${about.event}`,
  ),
  heading: label('Akce se odkládá', 'The event is postponed', 'Подію перенесено'),
  paragraphs: [
    label(
      'V tomto termínu se nekoná. Až bude nový, napíšeme vám; přihláška do té doby platí.',
      'It does not take place on this date. We write to you when there is a new one; your registration holds until then.',
      'Цього дня вона не відбудеться. Коли буде нова дата, ми напишемо; реєстрація поки чинна.',
    ),
    ...factsOf(about),
  ],
  action: toRegistration(about.link),
  reason: becauseSignedUp,
}))

import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseYouWere, factsOf, toRegistration, type About } from './facts'

/** To whoever was signed up for what does not take place. */
export const eventCalledOff = letterKind('eventCalledOff', (about: About) => ({
  subject: label(
    `Akce se nekoná: ${about.event}`,
    `The event is off: ${about.event}`,
    `Подію скасовано: ${about.event}`,
  ),
  heading: label(
    'Akce se v tomto termínu nekoná',
    'The event does not take place on this date',
    'Подія цього дня не відбудеться',
  ),
  paragraphs: [
    ...factsOf(about),
    label(
      'Vaše přihláška na tento termín tím končí.',
      'Your registration for this date ends with it.',
      'Ваша реєстрація на цю дату цим завершується.',
    ),
  ],
  action: toRegistration(about.link),
  reason: becauseYouWere,
}))

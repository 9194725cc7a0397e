import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseYouWere, factsOf, toRegistration, type About } from './facts'

/** To whoever waited in vain: sign-up has ended and no place was left. */
export const registrationUnserved = letterKind('registrationUnserved', (about: About) => ({
  subject: label(
    `Místo se neuvolnilo: ${about.event}`,
    `No place has become free: ${about.event}`,
    `Місце не звільнилося: ${about.event}`,
  ),
  heading: label(
    'Místo se bohužel neuvolnilo',
    'Unfortunately no place has become free',
    'На жаль, місце не звільнилося',
  ),
  paragraphs: [
    label(
      'Přihlašování skončilo a čekací listina s ním. Místo pro vás nemáme.',
      'The sign-up has ended, and the waiting list with it. We have no place for you.',
      'Реєстрація завершилася, а з нею і список очікування. Місця для вас немає.',
    ),
    ...factsOf(about),
  ],
  action: toRegistration(about.link),
  reason: becauseYouWere,
}))

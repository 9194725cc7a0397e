import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseYouWere, factsOf, toRegistration, type About } from './facts'

/** To whoever did not confirm or accept in time. */
export const registrationLapsed = letterKind('registrationLapsed', (about: About) => ({
  subject: label(
    `Místo propadlo: ${about.event}`,
    `The place has lapsed: ${about.event}`,
    `Місце втрачено: ${about.event}`,
  ),
  heading: label('Lhůta uplynula', 'The time is over', 'Час минув'),
  paragraphs: [
    label(
      'Odpověď od vás nepřišla včas, místo už vám nedržíme.',
      'There was no answer from you in time; we no longer hold the place.',
      'Вашої відповіді не було вчасно; ми більше не тримаємо місце.',
    ),
    ...factsOf(about),
  ],
  action: toRegistration(about.link),
  notes: [
    label(
      'Na stránce akce se můžete přihlásit znovu, dokud přihlašování běží.',
      'You can sign up again on the page of the event while sign-up is open.',
      'Ви можете записатися знову на сторінці події, поки триває реєстрація.',
    ),
  ],
  reason: becauseYouWere,
}))

import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseYouWere, factsOf, toRegistration, type About } from './facts'

export type RegistrationCancelled = About & { reason?: string }

/** To whoever does not come, by her own choice or that of staff; `reason` is what staff wrote. */
export const registrationCancelled = letterKind(
  'registrationCancelled',
  (about: RegistrationCancelled) => ({
    subject: label(
      `Přihláška je zrušená: ${about.event}`,
      `The registration is cancelled: ${about.event}`,
      `Реєстрацію скасовано: ${about.event}`,
    ),
    heading: label('Přihláška je zrušená', 'The registration is cancelled', 'Реєстрацію скасовано'),
    paragraphs: [...factsOf(about)],
    quote: about.reason,
    action: toRegistration(about.link),
    reason: becauseYouWere,
  }),
)

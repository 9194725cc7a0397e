import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, factsOf, toRegistration, type About } from './facts'

export type RegistrationWaiting = About & { position: string }

/** To whoever waits for a place. */
export const registrationWaiting = letterKind(
  'registrationWaiting',
  (about: RegistrationWaiting) => ({
    subject: label(
      `Jste na čekací listině: ${about.event}`,
      `You are on the waiting list: ${about.event}`,
      `Ви у списку очікування: ${about.event}`,
    ),
    heading: label(
      'Místa jsou obsazená, čekáte',
      'All places are taken, you wait',
      'Усі місця зайняті, ви чекаєте',
    ),
    paragraphs: [
      label(
        `Jste v pořadí na místě číslo ${about.position}. Místo zatím nemáte.`,
        `Your place in the line is ${about.position}. You have no place yet.`,
        `Ваше місце в черзі: ${about.position}. Місця поки що немає.`,
      ),
      ...factsOf(about),
      label(
        'Když se místo uvolní, nabídneme vám ho dopisem na tuto adresu.',
        'When a place is free, we offer it to you by a letter to this address.',
        'Коли місце звільниться, ми запропонуємо його листом на цю адресу.',
      ),
    ],
    action: toRegistration(about.link),
    reason: becauseSignedUp,
  }),
)

import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, factsOf, type About } from './facts'

export type RegistrationReceived = About & { until: string }

/** To whoever signed up where a link must confirm it: the place is held until then. */
export const registrationReceived = letterKind(
  'registrationReceived',
  (about: RegistrationReceived) => ({
    subject: label(
      `Potvrďte přihlášku: ${about.event}`,
      `Confirm your registration: ${about.event}`,
      `Підтвердьте реєстрацію: ${about.event}`,
    ),
    heading: label(
      'Potvrďte prosím přihlášku',
      'Please confirm your registration',
      'Підтвердьте, будь ласка, реєстрацію',
    ),
    paragraphs: [
      label(
        `Místo vám držíme do ${about.until}. Pak ho dostane někdo jiný.`,
        `We hold a place for you until ${about.until}. Then somebody else gets it.`,
        `Ми тримаємо для вас місце до ${about.until}. Потім його отримає хтось інший.`,
      ),
      ...factsOf(about),
    ],
    action: {
      text: label('Potvrdit přihlášku', 'Confirm the registration', 'Підтвердити реєстрацію'),
      href: about.link,
    },
    notes: [
      label(
        'Odkaz otevře stránku s tlačítkem. Bez jeho stisknutí se nic nepotvrdí.',
        'The link opens a page with a button. Nothing is confirmed until you press it.',
        'Посилання відкриє сторінку з кнопкою. Доки ви її не натиснете, нічого не підтвердиться.',
      ),
    ],
    reason: becauseSignedUp,
  }),
)

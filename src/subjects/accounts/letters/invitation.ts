import { formatDateTime } from '@/lib/formatDate'
import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `validTill` is an ISO instant. */
export type Invitation = { name: string; link: string; validTill: string }

/** To somebody who has a new account: the link to set the password. */
export const invitation = letterKind('invitation', ({ name, link, validTill }: Invitation) => ({
  subject: label(
    'Pozvánka na portál: nastavte si heslo',
    'Your invitation: set your password',
    'Запрошення на портал: встановіть пароль',
  ),
  heading: label('Vítejte na portálu', 'Welcome to the portal', 'Вітаємо на порталі'),
  paragraphs: [
    label(
      `Dobrý den, ${name}, založili jsme vám účet. Zbývá jediné: nastavit si heslo.`,
      `Hello ${name}, we have made an account for you. One thing is left: set your password.`,
      `Доброго дня, ${name}! Ми створили для вас обліковий запис. Залишилося одне: встановити пароль.`,
    ),
  ],
  action: { text: label('Nastavit heslo', 'Set the password', 'Встановити пароль'), href: link },
  notes: [
    label(
      `Odkaz platí do ${formatDateTime('cs', validTill)} a jen pro vás. Nikomu ho neposílejte.`,
      `The link is valid till ${formatDateTime('en', validTill)} and for you alone. Do not pass it on.`,
      `Посилання дійсне до ${formatDateTime('uk', validTill)} і лише для вас. Нікому його не передавайте.`,
    ),
  ],
  offersHelp: true,
  reason: label(
    'Píšeme vám, protože vám správce portálu založil účet. Pokud o něm nevíte, dopis smažte.',
    'You get this letter because an admin of the portal made an account for you. If you know nothing of it, delete this letter.',
    'Ви отримали цей лист, бо адміністратор порталу створив для вас обліковий запис. Якщо ви про це не знаєте, видаліть лист.',
  ),
}))

import { formatDateTime } from '@/lib/formatDate'
import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `validTill` is an ISO instant. */
export type PasswordReset = { link: string; validTill: string }

/** To whoever asked for a new password. */
export const passwordReset = letterKind('passwordReset', ({ link, validTill }: PasswordReset) => ({
  subject: label('Nové heslo', 'A new password', 'Новий пароль'),
  heading: label('Nastavte si nové heslo', 'Set a new password', 'Встановіть новий пароль'),
  paragraphs: [
    label(
      'Někdo, nejspíš vy, požádal o nové heslo k vašemu účtu.',
      'Somebody, most likely you, asked for a new password to your account.',
      'Хтось, імовірно ви, попросив новий пароль до вашого облікового запису.',
    ),
  ],
  action: { text: label('Nastavit heslo', 'Set the password', 'Встановити пароль'), href: link },
  notes: [
    label(
      `Odkaz platí do ${formatDateTime('cs', validTill)}. Nikomu ho neposílejte.`,
      `The link is valid till ${formatDateTime('en', validTill)}. Do not pass it on.`,
      `Посилання дійсне до ${formatDateTime('uk', validTill)}. Нікому його не передавайте.`,
    ),
    label(
      'Pokud jste o nové heslo nežádali, nemusíte dělat nic: platí to dosavadní.',
      'If you did not ask for it, do nothing: your password stays as it is.',
      'Якщо ви про це не просили, нічого не робіть: пароль залишиться таким, як був.',
    ),
  ],
  reason: label(
    'Píšeme vám, protože na portálu máte účet s touto adresou.',
    'You get this letter because you have an account with this address on the portal.',
    'Ви отримали цей лист, бо маєте на порталі обліковий запис із цією адресою.',
  ),
}))

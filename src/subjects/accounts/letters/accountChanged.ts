import { label, type Label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** What guards an account and was changed. */
export type Guard = 'password' | 'email'
export type AccountChange = { guard: Guard; link: string }

const said: Record<Guard, { subject: Label; paragraph: Label }> = {
  password: {
    subject: label('Vaše heslo se změnilo', 'Your password was changed', 'Ваш пароль змінено'),
    paragraph: label(
      'Heslo k vašemu účtu bylo změněno a ostatní přihlášení skončila.',
      'The password of your account was changed, and the other sessions have ended.',
      'Пароль до вашого облікового запису змінено, інші сеанси завершено.',
    ),
  },
  email: {
    subject: label(
      'E-mail vašeho účtu se změnil',
      'The e-mail of your account was changed',
      'E-mail вашого облікового запису змінено',
    ),
    paragraph: label(
      'Účet na portálu má od teď jinou e-mailovou adresu. Píšeme na dosavadní i na novou.',
      'The account has another e-mail address from now on. We write to the old one and to the new one.',
      'Обліковий запис відтепер має іншу адресу e-mail. Пишемо на попередню та на нову.',
    ),
  },
}

/** To the account whose password or e-mail was changed: its owner may not have done it. */
export const accountChanged = letterKind('accountChanged', ({ guard, link }: AccountChange) => ({
  subject: said[guard].subject,
  heading: said[guard].subject,
  paragraphs: [said[guard].paragraph],
  action: { text: label('Zapomenuté heslo', 'Forgot password', 'Забули пароль'), href: link },
  notes: [
    label(
      'Pokud o tom nevíte, nastavte si hned nové heslo a dejte vědět správci portálu.',
      'If you know nothing of it, set a new password at once and tell an admin of the portal.',
      'Якщо ви про це не знаєте, відразу встановіть новий пароль і повідомте адміністратора порталу.',
    ),
  ],
  reason: label(
    'Píšeme vám, protože na portálu máte nebo jste měli účet s touto adresou.',
    'You get this letter because you have or had an account with this address on the portal.',
    'Ви отримали цей лист, бо маєте або мали на порталі обліковий запис із цією адресою.',
  ),
}))

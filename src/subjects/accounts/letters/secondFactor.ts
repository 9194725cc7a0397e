import { label, type Label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** What happened to a second factor: turned on or off by its person, or taken away by an admin. */
export type FactorNews = 'on' | 'off' | 'reset'
export type SecondFactorNews = { news: FactorNews; link: string }

const said: Record<FactorNews, { subject: Label; paragraph: Label }> = {
  on: {
    subject: label(
      'Druhý faktor je zapnutý',
      'Your second factor is on',
      'Другий фактор увімкнено',
    ),
    paragraph: label(
      'U vašeho účtu byl zapnut druhý faktor. Při přihlášení teď zadáváte heslo a kód z aplikace.',
      'A second factor was turned on for your account. You now sign in with your password and a code of the app.',
      'Для вашого облікового запису ввімкнено другий фактор. Тепер ви входите з паролем і кодом із застосунку.',
    ),
  },
  off: {
    subject: label(
      'Druhý faktor je vypnutý',
      'Your second factor is off',
      'Другий фактор вимкнено',
    ),
    paragraph: label(
      'U vašeho účtu byl vypnut druhý faktor. K přihlášení teď stačí heslo.',
      'The second factor of your account was turned off. The password alone is enough to sign in.',
      'Для вашого облікового запису вимкнено другий фактор. Тепер для входу достатньо пароля.',
    ),
  },
  reset: {
    subject: label(
      'Správce zrušil váš druhý faktor',
      'An admin has reset your second factor',
      'Адміністратор скасував ваш другий фактор',
    ),
    paragraph: label(
      'Správce portálu zrušil druhý faktor u vašeho účtu a vaše přihlášení skončila. Po přihlášení heslem si nastavte nový.',
      'An admin of the portal has reset the second factor of your account, and your sessions have ended. Sign in with your password and set up a new one.',
      'Адміністратор порталу скасував другий фактор вашого облікового запису, і ваші сеанси завершено. Увійдіть з паролем і налаштуйте новий.',
    ),
  },
}

/** To the account whose second factor was turned on, off or taken away: its owner may not have done it. */
export const secondFactor = letterKind('secondFactor', ({ news, link }: SecondFactorNews) => ({
  subject: said[news].subject,
  heading: said[news].subject,
  paragraphs: [said[news].paragraph],
  action: { text: label('Druhý faktor', 'Second factor', 'Другий фактор'), href: link },
  notes: [
    label(
      'Pokud o tom nevíte, změňte si heslo a dejte vědět správci portálu.',
      'If you know nothing of it, change your password and tell an admin of the portal.',
      'Якщо ви про це не знаєте, змініть пароль і повідомте адміністратора порталу.',
    ),
  ],
  reason: label(
    'Píšeme vám, protože na portálu máte účet s touto adresou.',
    'You get this letter because you have an account with this address on the portal.',
    'Ви отримали цей лист, бо маєте на порталі обліковий запис із цією адресою.',
  ),
}))

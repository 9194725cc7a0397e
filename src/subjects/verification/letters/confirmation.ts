import { formatDate } from '@/lib/formatDate'
import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { keeper } from '@/subjects/accounts/letters/whyKeeper'

import type { Stage } from '../dueStage'

/** An entry as a letter shows it: its name, and its facts in the language of the letter, a line each. */
export type ListedEntry = { title: string; lines: string[] }

/** `validTill` is an ISO instant; `hideAfter` a number of months, empty when nothing is hidden. */
export type Confirmation = {
  name: string
  stage: Stage
  entries: ListedEntry[]
  link: string
  validTill: string
  hideAfter: string
}

const subjects = {
  first: label(
    'Platí, co o vás portál říká?',
    'Is what the portal says of you true?',
    'Чи правда те, що про вас пише портал?',
  ),
  second: label(
    'Připomínka: platí, co o vás portál říká?',
    'A reminder: is what the portal says of you true?',
    'Нагадування: чи правда те, що про вас пише портал?',
  ),
  overdue: label(
    'Vaše údaje na portálu už nikdo dlouho nepotvrdil',
    'Nobody has confirmed your entries on the portal for long',
    'Ваші дані на порталі давно ніхто не підтверджував',
  ),
}

/** To the person who keeps entries: what the portal says of them, and the link to confirm it. */
export const confirmation = letterKind('confirmation', (data: Confirmation) => ({
  subject: subjects[data.stage],
  heading: subjects[data.stage],
  paragraphs: [
    label(
      `Dobrý den, ${data.name}, tohle se o vašich službách dočtou lidé, kteří hledají pomoc. Přečtěte si to prosím.`,
      `Hello ${data.name}, this is what people who look for help read about your services. Please read it through.`,
      `Доброго дня, ${data.name}! Ось що читають про ваші послуги люди, які шукають допомоги. Перегляньте це, будь ласка.`,
    ),
  ],
  items: data.entries,
  action: {
    text: label('Zkontrolovat a potvrdit', 'Check and confirm', 'Перевірити й підтвердити'),
    href: data.link,
  },
  notes: [
    label(
      'Otevře se stránka s úplnými údaji a tlačítkem „Údaje platí“. Heslo k tomu nepotřebujete. Samo otevření odkazu nic nepotvrdí.',
      'A page opens with the full entries and the button “All this is true”. You need no password. Opening the link confirms nothing by itself.',
      'Відкриється сторінка з повними даними та кнопкою «Дані чинні». Пароль не потрібен. Саме відкриття посилання нічого не підтверджує.',
    ),
    label(
      'Změnilo se něco? Na stejné stránce stiskněte u údaje „Něco je jinak“ a přepište ho. Úřad to schválí; heslo nepotřebujete ani k tomu.',
      'Has something changed? On the same page press “Something is different” at the fact and write over it. The office approves it; you need no password for that either.',
      'Щось змінилося? На тій самій сторінці натисніть біля даних «Щось не так» і виправте їх. Установа це схвалить; пароль не потрібен і для цього.',
    ),
    ...(data.hideAfter ? [hiding(data.hideAfter)] : []),
    label(
      `Odkaz platí do ${formatDate('cs', data.validTill)} a jen pro vás. Nikomu ho neposílejte.`,
      `The link is valid till ${formatDate('en', data.validTill)} and for you alone. Do not pass it on.`,
      `Посилання дійсне до ${formatDate('uk', data.validTill)} і лише для вас. Нікому його не передавайте.`,
    ),
  ],
  offersHelp: true,
  reason: keeper,
}))

const hiding = (months: string) =>
  label(
    `Služby, které nikdo nepotvrdí (počet měsíců: ${months}), portál skryje, dokud je někdo nepotvrdí.`,
    `Services that nobody confirms (months: ${months}) are hidden until somebody does.`,
    `Послуги, які ніхто не підтвердить (місяців: ${months}), портал приховає до підтвердження.`,
  )

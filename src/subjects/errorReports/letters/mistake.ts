import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `kind` is in the language of the letter, `reason` what the person wrote. */
export type MistakeReported = { entry: string; kind: string; reason: string; link: string }

/** To those who keep an entry, and to coordinators: somebody says that something is wrong with it. */
export const mistake = letterKind('mistake', ({ entry, kind, reason, link }: MistakeReported) => ({
  subject: label(
    `Nahlášená chyba: ${entry}`,
    `A mistake was reported: ${entry}`,
    `Повідомлення про помилку: ${entry}`,
  ),
  heading: label(
    'Někdo nahlásil chybu',
    'Somebody reported a mistake',
    'Хтось повідомив про помилку',
  ),
  paragraphs: [
    label(`Záznam: ${entry}`, `Entry: ${entry}`, `Запис: ${entry}`),
    label(`Co je špatně: ${kind}`, `What is wrong: ${kind}`, `Що не так: ${kind}`),
  ],
  quote: reason,
  action: {
    text: label('Podívat se a odpovědět', 'Look and answer', 'Переглянути й відповісти'),
    href: link,
  },
  reason: label(
    'Píšeme vám, protože na portálu vedete tento záznam nebo koordinujete katalog.',
    'You get this letter because you keep this entry or coordinate the catalogue.',
    'Ви отримали цей лист, бо ведете цей запис або координуєте каталог.',
  ),
}))

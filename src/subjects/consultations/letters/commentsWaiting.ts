import { label, type Label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `items` are consultations with their numbers, in the language of the reader. */
export type CommentsWaiting = {
  count: number
  items: { title: string; lines: string[]; href: string }[]
  link: string
}

/** Once a day to those who settle comments: how many have come, never what is in them. */
export const commentsWaiting = letterKind('commentsWaiting', (data: CommentsWaiting) => ({
  subject: heading(data.count),
  heading: heading(data.count),
  paragraphs: [
    label(
      'Na webu se ukážou, až je posoudíte.',
      'They appear on the website after you have looked at them.',
      'На вебсайті вони з’являться після вашого перегляду.',
    ),
  ],
  items: data.items,
  action: { text: label('Posoudit', 'Look at them', 'Переглянути'), href: data.link },
  reason: label(
    'Píšeme vám, protože vypořádáváte připomínky k plánům. Dopis chodí nejvýš jednou denně a jen když něco přijde.',
    'You get this letter because you settle comments on plans. It comes once a day at most, and only when something has come.',
    'Ви отримали цей лист, бо розглядаєте зауваження до планів. Лист приходить щонайбільше раз на день і лише коли щось надійшло.',
  ),
}))

const heading = (count: number): Label =>
  label(
    `Nové připomínky k plánům: ${count}`,
    `New comments on plans: ${count}`,
    `Нові зауваження до планів: ${count}`,
  )

/** The numbers of one consultation. */
export const countsLine = (fresh: number, all: number): Label =>
  label(
    `Nových: ${fresh}, na posouzení čeká celkem: ${all}`,
    `New: ${fresh}, waiting altogether: ${all}`,
    `Нових: ${fresh}, загалом очікує: ${all}`,
  )

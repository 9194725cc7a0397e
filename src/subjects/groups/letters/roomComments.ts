import { label, type Label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `items` are groups with their numbers, in the language of the reader. */
export type RoomComments = {
  count: number
  items: { title: string; lines: string[]; href: string }[]
  link: string
}

/** Once a day to those who look after a group: how many comments its members wrote, never what is in them. */
export const roomComments = letterKind('roomComments', (data: RoomComments) => ({
  subject: heading(data.count),
  heading: heading(data.count),
  paragraphs: [
    label(
      'Najdete je ve skupině pod „Místnost členů“. Můžete tam i odpovědět.',
      'You find them in the group under “The room of members”. You can answer there.',
      'Ви знайдете їх у групі в розділі «Кімната учасників». Там можна й відповісти.',
    ),
  ],
  items: data.items,
  action: { text: label('Pracovní skupiny', 'Working groups', 'Робочі групи'), href: data.link },
  reason: label(
    'Píšeme vám, protože se staráte o pracovní skupiny. Dopis chodí nejvýš jednou denně a jen když něco přijde.',
    'You get this letter because you look after working groups. It comes once a day at most, and only when something has come.',
    'Ви отримали цей лист, бо опікуєтеся робочими групами. Лист приходить щонайбільше раз на день і лише коли щось надійшло.',
  ),
}))

const heading = (count: number): Label =>
  label(
    `Nové příspěvky členů skupin: ${count}`,
    `New comments of members of groups: ${count}`,
    `Нові дописи учасників груп: ${count}`,
  )

/** The number of one group. */
export const newOnes = (count: number): Label =>
  label(`Nových příspěvků: ${count}`, `New comments: ${count}`, `Нових дописів: ${count}`)

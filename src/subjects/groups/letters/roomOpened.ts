import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type RoomOpened = { name: string; group: string; link: string }

/** To somebody who has an account already: papers and tasks of one more working group are there now. */
export const roomOpened = letterKind('roomOpened', ({ name, group, link }: RoomOpened) => ({
  subject: label(
    `Podklady skupiny ${group} máte v portálu`,
    `Papers of ${group} are in your room`,
    `Матеріали групи ${group} у вашій кімнаті`,
  ),
  heading: label('Místnost pracovní skupiny', 'The room of a working group', 'Кімната групи'),
  paragraphs: [
    label(
      `Dobrý den, ${name}, podklady, zápisy a úkoly skupiny ${group} teď najdete po přihlášení.`,
      `Hello ${name}, you now find the papers, minutes and tasks of ${group} when you sign in.`,
      `Доброго дня, ${name}! Матеріали, протоколи й завдання групи ${group} ви знайдете після входу.`,
    ),
  ],
  action: { text: label('Moje skupiny', 'My groups', 'Мої групи'), href: link },
  reason: label(
    'Píšeme vám, protože vás úřad vede jako člena pracovní skupiny.',
    'You get this letter because the office keeps you as a member of a working group.',
    'Ви отримали цей лист, бо офіс веде вас як учасника робочої групи.',
  ),
}))

import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type RoomPapers = {
  group: string
  meeting: string | null
  when: string
  papers: string[]
  link: string
}

/** To a member who is let into the room: papers of a coming meeting are there. */
export const roomPapers = letterKind(
  'roomPapers',
  ({ group, meeting, when, papers, link }: RoomPapers) => ({
    subject: label(
      `Podklady k jednání ${when}: ${group}`,
      `Papers of the meeting on ${when}: ${group}`,
      `Матеріали засідання ${when}: ${group}`,
    ),
    heading: label('Podklady k jednání', 'Papers of a meeting', 'Матеріали засідання'),
    paragraphs: [
      label(`Skupina: ${group}`, `Group: ${group}`, `Група: ${group}`),
      ...(meeting
        ? [label(`Jednání: ${meeting}`, `Meeting: ${meeting}`, `Засідання: ${meeting}`)]
        : []),
      label(`Kdy: ${when}`, `When: ${when}`, `Коли: ${when}`),
      label(
        'Po přihlášení si můžete přečíst tyto podklady a napsat k nim, co si o nich myslíte:',
        'When you sign in you can read these papers, and write what you think of them:',
        'Після входу ви можете прочитати ці матеріали й написати, що про них думаєте:',
      ),
    ],
    items: papers.map((title) => ({ title, lines: [], href: link })),
    action: { text: label('Přečíst podklady', 'Read the papers', 'Прочитати'), href: link },
    reason: label(
      'Píšeme vám, protože jste členem pracovní skupiny a úřad vám dal přístup k jejím podkladům.',
      'You get this letter because you are a member of a working group and have access to its papers.',
      'Ви отримали цей лист, бо є учасником робочої групи й маєте доступ до її матеріалів.',
    ),
  }),
)

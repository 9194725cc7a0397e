import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type KeeperAdded = { organisation: string; by: string; link: string }

/** To those who kept an organisation already: somebody else keeps it too. */
export const keeperAdded = letterKind('keeperAdded', ({ organisation, by, link }: KeeperAdded) => ({
  subject: label(
    `Údaje spravuje další člověk: ${organisation}`,
    `One more person keeps: ${organisation}`,
    `Дані веде ще одна людина: ${organisation}`,
  ),
  heading: label(
    'Údaje organizace spravuje další člověk',
    'One more person keeps the entry of your organisation',
    'Дані організації веде ще одна людина',
  ),
  paragraphs: [
    label(
      `Údaje organizace „${organisation}“ teď spravuje také: ${by}.`,
      `The entry of “${organisation}” is now also kept by: ${by}.`,
      `Дані організації «${organisation}» тепер також веде: ${by}.`,
    ),
    label(
      'Pokud tohoto člověka v organizaci neznáte, dejte nám hned vědět.',
      'If you do not know this person in your organisation, tell us at once.',
      'Якщо ви не знаєте цієї людини у своїй організації, негайно повідомте нас.',
    ),
  ],
  action: { text: label('Otevřít redakci', 'Open the desk', 'Відкрити редакцію'), href: link },
  offersHelp: true,
  reason: keeper,
}))

const keeper = label(
  'Píšeme vám, protože na portálu spravujete údaje této organizace.',
  'You get this letter because you keep the entry of this organisation on the portal.',
  'Ви отримали цей лист, бо ведете на порталі дані цієї організації.',
)

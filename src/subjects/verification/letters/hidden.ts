import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { keeper } from '@/subjects/accounts/letters/whyKeeper'

export type Hidden = { entry: string; link: string }

/** To the person who keeps an entry: the public does not see it until somebody confirms it. */
export const hidden = letterKind('hidden', ({ entry, link }: Hidden) => ({
  subject: label(`Skryto z webu: ${entry}`, `Hidden: ${entry}`, `Приховано: ${entry}`),
  heading: label(
    'Záznam teď veřejnost nevidí',
    'The public does not see the entry now',
    'Запис зараз не видно',
  ),
  paragraphs: [
    label(
      `Údaje záznamu „${entry}“ dlouho nikdo nepotvrdil, proto jsme ho skryli. Nic se neztratilo.`,
      `Nobody has confirmed “${entry}” for long, so we have hidden it. Nothing is lost.`,
      `Дані запису «${entry}» давно ніхто не підтверджував, тому ми його приховали. Нічого не втрачено.`,
    ),
  ],
  action: {
    text: label('Potvrdit v redakci', 'Confirm in the desk', 'Підтвердити в редакції'),
    href: link,
  },
  notes: [
    label(
      'Jakmile údaje potvrdíte, záznam se hned zase ukáže.',
      'As soon as you confirm it, the entry is shown again.',
      'Щойно ви підтвердите дані, запис знову зʼявиться.',
    ),
  ],
  offersHelp: true,
  reason: keeper,
}))

import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { keeper } from '@/subjects/accounts/letters/whyKeeper'

export type Approved = { entry: string; link: string }

/** To the provider's person: the change is public. */
export const approved = letterKind('approved', ({ entry, link }: Approved) => ({
  subject: label(`Schváleno: ${entry}`, `Approved: ${entry}`, `Затверджено: ${entry}`),
  heading: label('Změna je zveřejněná', 'Your change is public', 'Зміну опубліковано'),
  paragraphs: [
    label(
      `Vaši změnu záznamu „${entry}“ jsme schválili a zveřejnili. Děkujeme.`,
      `We have approved and published your change of “${entry}”. Thank you.`,
      `Ми затвердили й опублікували вашу зміну запису «${entry}». Дякуємо.`,
    ),
  ],
  action: { text: label('Otevřít záznam', 'Open the entry', 'Відкрити запис'), href: link },
  reason: keeper,
}))

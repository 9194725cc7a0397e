import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { keeper } from '@/subjects/accounts/letters/whyKeeper'

export type Returned = { entry: string; reason: string; link: string }

/** To the provider's person: what to mend before the change can be published. */
export const returned = letterKind('returned', ({ entry, reason, link }: Returned) => ({
  subject: label(
    `Vráceno k úpravě: ${entry}`,
    `Returned for changes: ${entry}`,
    `Повернено на доопрацювання: ${entry}`,
  ),
  heading: label(
    'Změnu prosíme ještě upravit',
    'Please change one more thing',
    'Зміну треба доопрацювати',
  ),
  paragraphs: [
    label(
      `Vaši změnu záznamu „${entry}“ zatím nemůžeme zveřejnit. Nic se neztratilo, koncept na vás čeká. Důvod:`,
      `We cannot publish your change of “${entry}” yet. Nothing is lost, the draft is waiting for you. The reason:`,
      `Поки що ми не можемо опублікувати вашу зміну запису «${entry}». Нічого не втрачено, чернетка чекає на вас. Причина:`,
    ),
  ],
  quote: reason,
  action: { text: label('Upravit koncept', 'Edit the draft', 'Редагувати чернетку'), href: link },
  offersHelp: true,
  reason: keeper,
}))

import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { keeper } from '@/subjects/accounts/letters/whyKeeper'

import type { Approved } from './approved'

/** To the provider's person: what they wrote about an entry, changing no field, is settled. */
export const noted = letterKind('noted', ({ entry, link }: Approved) => ({
  subject: label(`Vyřízeno: ${entry}`, `Settled: ${entry}`, `Розглянуто: ${entry}`),
  heading: label(
    'Vyřídili jsme, co jste napsali',
    'What you wrote is settled',
    'Ваше повідомлення розглянуто',
  ),
  paragraphs: [
    label(
      `Přečetli jsme, co je u záznamu „${entry}“ jinak. Podívejte se prosím, jak vypadá teď.`,
      `We have read what is different in “${entry}”. Please look at it as it is now.`,
      `Ми прочитали, що змінилося в записі «${entry}». Подивіться, будь ласка, який він зараз.`,
    ),
  ],
  action: { text: label('Otevřít záznam', 'Open the entry', 'Відкрити запис'), href: link },
  reason: keeper,
}))

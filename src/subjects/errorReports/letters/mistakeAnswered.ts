import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `reason` is the answer. */
export type MistakeAnswered = { entry: string; reason: string; link: string }

/** To whoever reported a mistake and left an address: what came of it. */
export const mistakeAnswered = letterKind(
  'mistakeAnswered',
  ({ entry, reason, link }: MistakeAnswered) => ({
    subject: label(
      `Odpověď na vaše hlášení: ${entry}`,
      `An answer to your report: ${entry}`,
      `Відповідь на ваше повідомлення: ${entry}`,
    ),
    heading: label('Děkujeme za upozornění', 'Thank you for telling us', 'Дякуємо за повідомлення'),
    paragraphs: [
      label(
        `Nahlásili jste chybu v záznamu „${entry}“. Odpověď:`,
        `You reported a mistake in “${entry}”. The answer:`,
        `Ви повідомили про помилку в записі «${entry}». Відповідь:`,
      ),
    ],
    quote: reason,
    action: { text: label('Otevřít záznam', 'Open the entry', 'Відкрити запис'), href: link },
    reason: label(
      'Píšeme vám, protože jste u hlášení nechali tuto adresu. Po vyřízení ji smažeme.',
      'You get this letter because you left this address with your report. We delete it after the report is settled.',
      'Ви отримали цей лист, бо залишили цю адресу. Після вирішення ми її видалимо.',
    ),
  }),
)

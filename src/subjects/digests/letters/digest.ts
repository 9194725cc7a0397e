import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type Digest = {
  items: { title: string; lines: string[]; href: string }[]
  /** How many more there are than the letter shows. */
  more: string
  portal: string
  link: string
}

/** To whoever asked for news: what is new since the last letter. */
export const digest = letterKind('digest', ({ items, more, portal, link }: Digest) => {
  const first = items[0]?.title ?? ''
  const others = items.length + Number(more) - 1
  const title = others > 0 ? `${first} (+${others})` : first
  return {
    subject: label(`Co je nového: ${title}`, `What is new: ${title}`, `Що нового: ${title}`),
    heading: label('Co je nového', 'What is new', 'Що нового'),
    paragraphs: [],
    items,
    notes:
      more === '0'
        ? []
        : [
            label(
              `Další novinky (${more}) najdete na portálu: ${portal}`,
              `More (${more}) is on the portal: ${portal}`,
              `Інше (${more}) дивіться на порталі: ${portal}`,
            ),
          ],
    reason: label(
      'Píšeme vám, protože odebíráte novinky.',
      'You get this letter because you subscribe to news.',
      'Ви отримали цей лист, бо підписані на новини.',
    ),
    settings: {
      text: label(
        'Změnit nebo ukončit odběr',
        'Change or end the subscription',
        'Змінити або завершити підписку',
      ),
      href: link,
    },
  }
})

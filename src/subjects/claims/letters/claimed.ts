import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type Claimed = { organisation: string; by: string; link: string }

/** To staff: somebody claims to keep an organisation. */
export const claimed = letterKind('claimed', ({ organisation, by, link }: Claimed) => ({
  subject: label(
    `Žádost o správu: ${organisation}`,
    `A claim: ${organisation}`,
    `Заявка на ведення: ${organisation}`,
  ),
  heading: label(
    'Někdo chce spravovat údaje organizace',
    'Somebody wants to keep an organisation’s entry',
    'Хтось хоче вести дані організації',
  ),
  paragraphs: [
    label(
      `Organizace: ${organisation}`,
      `Organisation: ${organisation}`,
      `Організація: ${organisation}`,
    ),
    label(`Žádá: ${by}`, `Who asks: ${by}`, `Хто просить: ${by}`),
    label(
      'Než žádost schválíte, ověřte si, že člověk v organizaci opravdu pracuje.',
      'Before you approve it, make sure that the person does work there.',
      'Перш ніж схвалити, переконайтеся, що людина справді там працює.',
    ),
  ],
  action: {
    text: label('Posoudit žádost', 'Look at the claim', 'Переглянути заявку'),
    href: link,
  },
  reason: label(
    'Píšeme vám, protože na portálu rozhodujete o žádostech o správu.',
    'You get this letter because you decide on claims on the portal.',
    'Ви отримали цей лист, бо вирішуєте щодо заявок на порталі.',
  ),
}))

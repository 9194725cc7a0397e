import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, factsOf, type About } from './facts'

export type PlaceOffered = About & { until: string }

/** To whoever moved up from the waiting list: a place is hers if she takes it in time. */
export const placeOffered = letterKind('placeOffered', (about: PlaceOffered) => ({
  subject: label(
    `Uvolnilo se místo: ${about.event}`,
    `A place is free: ${about.event}`,
    `Звільнилося місце: ${about.event}`,
  ),
  heading: label(
    'Uvolnilo se pro vás místo',
    'A place is free for you',
    'Для вас звільнилося місце',
  ),
  paragraphs: [
    label(
      `Místo vám držíme do ${about.until}. Do té doby ho prosím přijměte, nebo odmítněte.`,
      `We hold the place for you until ${about.until}. Please accept or decline it until then.`,
      `Ми тримаємо місце для вас до ${about.until}. До того часу прийміть його або відмовтеся.`,
    ),
    ...factsOf(about),
  ],
  action: {
    text: label('Přijmout, nebo odmítnout', 'Accept or decline', 'Прийняти або відмовитися'),
    href: about.link,
  },
  reason: becauseSignedUp,
}))

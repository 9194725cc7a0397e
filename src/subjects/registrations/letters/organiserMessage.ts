import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, factsOf, toRegistration, type About } from './facts'

export type OrganiserMessage = About & { reason: string }

/** Words of the organiser to those who signed up; `reason` is what was written. */
export const organiserMessage = letterKind('organiserMessage', (about: OrganiserMessage) => ({
  subject: label(
    `Zpráva k akci: ${about.event}`,
    `A message about: ${about.event}`,
    `Повідомлення про подію: ${about.event}`,
  ),
  heading: label(
    'Zpráva od pořadatele',
    'A message from the organiser',
    'Повідомлення від організатора',
  ),
  paragraphs: [...factsOf(about)],
  quote: about.reason,
  action: toRegistration(about.link),
  reason: becauseSignedUp,
}))

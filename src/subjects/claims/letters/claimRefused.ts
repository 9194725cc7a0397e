import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { asked } from './whyClaimant'

export type ClaimRefused = { organisation: string; reason: string }

/** To who asked to keep an organisation: why it cannot be. */
export const claimRefused = letterKind(
  'claimRefused',
  ({ organisation, reason }: ClaimRefused) => ({
    subject: label(
      `Žádost o správu jsme nepřijali: ${organisation}`,
      `Your claim was refused: ${organisation}`,
      `Вашу заявку відхилено: ${organisation}`,
    ),
    heading: label(
      'Žádost o správu jsme nepřijali',
      'Your claim was refused',
      'Вашу заявку відхилено',
    ),
    paragraphs: [
      label(
        `Žádali jste o správu údajů organizace „${organisation}“. Důvod, proč to teď nejde:`,
        `You asked to keep the entry of “${organisation}”. Why it cannot be now:`,
        `Ви просили про ведення даних організації «${organisation}». Чому це зараз неможливо:`,
      ),
    ],
    quote: reason,
    offersHelp: true,
    reason: asked,
  }),
)

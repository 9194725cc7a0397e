import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { asked } from './whyClaimant'

export type ProviderAdded = { organisation: string; link: string }

/** To the claimant with an account already: it keeps one organisation more. */
export const providerAdded = letterKind(
  'providerAdded',
  ({ organisation, link }: ProviderAdded) => ({
    subject: label(
      `Nově spravujete: ${organisation}`,
      `You now keep: ${organisation}`,
      `Тепер ви ведете: ${organisation}`,
    ),
    heading: label(
      'Žádost o správu jsme schválili',
      'Your claim was approved',
      'Вашу заявку схвалено',
    ),
    paragraphs: [
      label(
        `Pod svým dosavadním účtem teď spravujete i údaje organizace „${organisation}“.`,
        `With the account that you have you now also keep the entry of “${organisation}”.`,
        `У вашому наявному обліковому записі тепер є й дані організації «${organisation}».`,
      ),
    ],
    action: { text: label('Otevřít redakci', 'Open the desk', 'Відкрити редакцію'), href: link },
    offersHelp: true,
    reason: asked,
  }),
)

import { label } from '@/lib/label'

import type { Content } from '@/platform/mail/content'
import { asked } from '@/subjects/accounts/letters/asked'

export type ProviderAdded = { organisation: string; link: string }

/** To somebody with an account: she keeps one organisation more. */
export const providerAdded = ({ organisation, link }: ProviderAdded): Content => ({
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
  reason: asked,
})

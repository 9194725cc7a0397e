import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type Submitted = { entry: string; provider: string; by: string; link: string }

/** To staff: a provider's change waits for approval. */
export const submitted = letterKind('submitted', ({ entry, provider, by, link }: Submitted) => ({
  subject: label(`Ke schválení: ${entry}`, `For approval: ${entry}`, `На затвердження: ${entry}`),
  heading: label(
    'Změna čeká na schválení',
    'A change waits for approval',
    'Зміна очікує на затвердження',
  ),
  paragraphs: [
    label(`Záznam: ${entry}`, `Entry: ${entry}`, `Запис: ${entry}`),
    label(`Poskytovatel: ${provider}`, `Provider: ${provider}`, `Надавач: ${provider}`),
    label(`Změnu poslal(a): ${by}`, `Sent by: ${by}`, `Зміну надіслав(ла): ${by}`),
    label(
      'Dokud ji nikdo neschválí, veřejnost vidí dosavadní údaje.',
      'Until it is approved, the public sees the entry as it was.',
      'Доки її не затвердять, відвідувачі бачать попередні дані.',
    ),
  ],
  action: {
    text: label('Prohlédnout změnu', 'Look at the change', 'Переглянути зміну'),
    href: link,
  },
  reason: label(
    'Píšeme vám, protože na portálu schvalujete změny v katalogu.',
    'You get this letter because you approve changes of the catalogue.',
    'Ви отримали цей лист, бо затверджуєте зміни в каталозі.',
  ),
}))

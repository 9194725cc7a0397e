import type { Tab } from 'payload'

import { label } from '@/lib/label'

import { choice } from './choice'
import { day } from './day'
import { phone } from './phone'
import { paragraph } from './text'

/** What the accessibility statement says that Act 99/2019 Sb. asks of a public body. */
export const accessibilityStatement: Tab = {
  name: 'accessibility',
  label: label('Přístupnost', 'Accessibility', 'Доступність'),
  fields: [
    choice(
      'conformance',
      label('Stav souladu', 'Conformance', 'Стан відповідності'),
      {
        full: label('V souladu', 'Conformant', 'Відповідає'),
        partial: label('Částečně v souladu', 'Partly conformant', 'Частково відповідає'),
        none: label('Není v souladu', 'Not conformant', 'Не відповідає'),
      },
      { defaultValue: 'partial', index: false },
    ),
    paragraph('nonConformance', label('Nesoulad se zákonem', 'Non-conformance', 'Невідповідність')),
    paragraph('burden', label('Nepřiměřená zátěž', 'Disproportionate burden', 'Надмірний тягар')),
    paragraph('outOfScope', label('Mimo působnost zákona', 'Out of scope', 'Поза дією закону')),
    choice(
      'method',
      label('Jak bylo prohlášení připraveno', 'Method', 'Метод'),
      {
        self: label('Vlastní posouzení', 'Self-assessment', 'Самооцінка'),
        third: label('Posouzení třetí stranou', 'Third party', 'Третя сторона'),
      },
      { defaultValue: 'self', index: false },
    ),
    {
      type: 'row',
      fields: [
        day('preparedOn', label('Vypracováno', 'Prepared on', 'Складено'), {
          admin: {
            description: label(
              'Dokud den chybí, prohlášení na webu neříká, že portál zákonu odpovídá.',
              'While the day is missing, the statement on the site does not say that the portal conforms.',
              'Доки дня немає, заява на сайті не каже, що портал відповідає закону.',
            ),
          },
        }),
        day('reviewedOn', label('Naposledy přezkoumáno', 'Reviewed on', 'Переглянуто')),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail') },
        phone(),
      ],
    },
  ],
}

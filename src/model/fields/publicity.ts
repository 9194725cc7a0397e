import type { GroupField } from 'payload'

import { label } from '@/lib/label'

import { picture } from './relation'
import { line } from './text'

/** How the page shows who pays: the programme's preset, unless a project has words of its own. */
export const publicity = (): GroupField => ({
  name: 'publicity',
  type: 'group',
  label: label('Publicita', 'Publicity', 'Публічність'),
  fields: [
    {
      name: 'usesPreset',
      type: 'checkbox',
      defaultValue: true,
      label: label(
        'Použít znak a větu programu',
        'Use the emblem and the sentence of the programme',
        'Використати емблему та речення програми',
      ),
    },
    {
      ...line('statement', label('Vlastní věta', 'Own sentence', 'Власне речення')),
      admin: { condition: (_, siblings) => siblings?.usesPreset === false },
    },
    picture('poster', label('Plakát projektu', 'Project poster', 'Плакат проєкту')),
  ],
})

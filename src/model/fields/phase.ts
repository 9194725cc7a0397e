import type { SelectField } from 'payload'

import { label } from '@/lib/label'

import { phaseOn } from '../phaseOn'

/** Where a project or plan stands today; derived from its dates at every reading, never typed. */
export const phase = (start = 'startsOn', end = 'endsOn'): SelectField => ({
  name: 'phase',
  type: 'select',
  virtual: true,
  label: label('Fáze', 'Phase', 'Етап'),
  options: [
    { value: 'upcoming', label: label('Připravuje se', 'Upcoming', 'Готується') },
    { value: 'running', label: label('Probíhá', 'Running', 'Триває') },
    { value: 'finished', label: label('Ukončen', 'Finished', 'Завершено') },
  ],
  admin: { readOnly: true, position: 'sidebar' },
  hooks: {
    afterRead: [({ data }) => phaseOn(new Date(), data?.[start], data?.[end])],
  },
})

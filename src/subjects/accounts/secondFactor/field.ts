import type { SelectField } from 'payload'

import { label } from '@/lib/label'
import type { User } from '@/payload-types'
import { choice } from '@/model/fields/choice'

import { stateOf, type FactorState } from './state'

const states: Record<FactorState, ReturnType<typeof label>> = {
  on: label('Zapnutý', 'On', 'Увімкнено'),
  off: label('Vypnutý', 'Off', 'Вимкнено'),
  due: label('Chybí, je povinný', 'Missing, it is required', 'Немає, він обов’язковий'),
}

/** Whether somebody has a second factor: looked up, never typed. */
export const secondFactor: SelectField = {
  ...choice('secondFactor', label('Druhý faktor', 'Second factor', 'Другий фактор'), states),
  virtual: true,
  index: false,
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: (data) => Boolean(data?.id) && data.isMachine !== true,
  },
  hooks: {
    afterRead: [
      ({ req, siblingData }) => (siblingData.id ? stateOf(req, siblingData as User) : undefined),
    ],
  },
} as SelectField

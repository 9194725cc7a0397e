import { label, type Label } from '@/lib/label'

import { serviceFields } from '../import/serviceFields'

/** What a field of a difference is called. */
export const labelOfField = (field: string): Label => {
  if (field === 'new') return label('Nová v registru', 'New in the register', 'Нова в реєстрі')

  const known = serviceFields.find(({ name }) => name === field)
  return known?.label ?? label(field, field, field)
}

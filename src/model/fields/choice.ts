import type { SelectField } from 'payload'

import type { Label } from '@/lib/label'

type Options = { required?: boolean; defaultValue?: string; index?: boolean; hasMany?: boolean }

/** A closed choice whose values the code knows; anything that staff may extend is a collection. */
export const choice = (
  name: string,
  text: Label,
  options: Record<string, Label>,
  { hasMany, ...rest }: Options = {},
): SelectField =>
  ({
    name,
    type: 'select',
    label: text,
    options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
    index: true,
    ...(hasMany && { hasMany }),
    ...rest,
  }) as SelectField

import type { ArrayField } from 'payload'

type Components = NonNullable<NonNullable<ArrayField['admin']>['components']>

/** Rows of a list are called in the desk by what is in these of their fields, not by a number. */
export const namedBy = (...names: string[]): Components => ({
  RowLabel: { path: '/src/desk/rows/RowName#RowName', clientProps: { names } },
})

/** The same, and rows may also be made of a pasted table or of lines. */
export const pastedNamedBy = (...names: string[]): Components => ({
  ...namedBy(...names),
  beforeInput: ['/src/desk/rows/PasteRows#PasteRows'],
})

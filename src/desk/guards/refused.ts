import type { FormState } from 'payload'

/** A form as it was when its save was refused, and what was said of its fields by their paths. */
export type Refused = { fields: FormState; said: [path: string, message: string][] }

export const refusedIn = (fields: FormState): Refused => ({
  fields,
  said: Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage ? [[path, errorMessage] as [string, string]] : [],
  ),
})

/** Whether the fields hold what they held when the save was refused. */
export const isAsIn = (refused: Refused, fields: FormState): boolean =>
  Object.entries(refused.fields).every(([path, { value }]) => fields[path]?.value === value)

/** What was said of fields that count as right again. */
export const liftedIn = ({ said }: Refused, fields: FormState): Refused['said'] =>
  said.filter(([path]) => fields[path]?.valid !== false)

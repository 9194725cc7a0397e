import type { FormState } from 'payload'

/** A form as it was when its save was refused, and what was said of its fields by their paths. */
export type Refused = { fields: FormState; said: [path: string, message: string][] }

/** What is said of fields that are not right. */
export const saidIn = (fields: FormState): Refused['said'] =>
  Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage ? [[path, errorMessage] as [string, string]] : [],
  )

/** Whether somebody has changed anything since the save was refused; values that the server made do not count. */
export const isTypedInto = (refused: Refused, fields: FormState): boolean =>
  Object.entries(fields).some(([path, { isModified, rows, value }]) => {
    const before = refused.fields[path]
    return (
      (isModified && value !== before?.value) || (rows?.length ?? 0) !== (before?.rows?.length ?? 0)
    )
  })

/** What was said of fields that count as right again. */
export const liftedIn = ({ said }: Refused, fields: FormState): Refused['said'] =>
  said.filter(([path]) => fields[path]?.valid !== false)

import type { FormState } from 'payload'

/** The paths of fields that somebody has changed since the form was as `sent`. */
export const typedSince = (sent: FormState, fields: FormState): string[] =>
  Object.entries(fields)
    .filter(([path, field]) => field.isModified && field.value !== sent[path]?.value)
    .map(([path]) => path)

/** The fields among `typed` that no longer count as changed, as they are when they do; null where there is none. */
export const forgottenIn = (fields: FormState, typed: Set<string>): FormState | null => {
  const forgotten = [...typed].flatMap((path) => {
    const field = fields[path]
    return field && !field.isModified ? [[path, { ...field, isModified: true }] as const] : []
  })
  return forgotten.length > 0 ? Object.fromEntries(forgotten) : null
}

import type { FormState } from 'payload'

/**
 * The paths of fields that stand in rows which their list does not have: what the server added to a row comes
 * back when the row was removed while the answer was on its way, and would be stored as an empty row.
 */
export const rowlessIn = (fields: FormState): string[] =>
  Object.keys(fields).filter((path) => {
    const segments = path.split('.')
    return segments.some((segment, at) => {
      const rows = /^\d+$/.test(segment) && fields[segments.slice(0, at).join('.')]?.rows
      return Array.isArray(rows) && Number(segment) >= rows.length
    })
  })

/**
 * The paths of empty lists that would not be sent: an answer made when they still had rows says that the rows
 * speak for them, so the server would keep the rows.
 */
export const unsentIn = (fields: FormState): string[] =>
  Object.entries(fields)
    .filter(([, { rows, disableFormData }]) => rows?.length === 0 && disableFormData)
    .map(([path]) => path)

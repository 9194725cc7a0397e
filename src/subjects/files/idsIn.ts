/** Which characters an id has where: another id of the same database has the same form. */
const formOf = (id: string): string => id.replace(/[0-9a-f]/g, '0')

/** Fields of public documents whose files the public does not see: to open them would hand out papers for members. */
export const notShown = new Set(['memberPapers'])

/** Every value in a row that could be a file's id: texts, blocks and locales are searched alike. */
export const idsIn = (row: { id: string } | null): Set<string> => {
  const found = new Set<string>()
  if (!row) return found

  const form = formOf(String(row.id))
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length === form.length && formOf(value) === form) found.add(value)
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([name, inner]) => notShown.has(name) || visit(inner))
    }
  }
  visit(row)
  found.delete(row.id)
  return found
}

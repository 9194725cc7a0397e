/** Data without ids of rows, empty values and the order of keys: what two states of a document are compared by. */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length ? value.map(plain) : null
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null)
    return value === '' || value === undefined ? null : value

  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, each]) => [name, plain(each)] as const)
    .filter(([, each]) => each !== null)
    .toSorted(([one], [other]) => one.localeCompare(other))
  return entries.length ? Object.fromEntries(entries) : null
}

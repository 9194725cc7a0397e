const most = { items: 1, names: 12, characters: 80, depth: 4 }

/** An answer cut to what shows its shape: one item of each list, the first names, the beginnings of texts. */
export const shortened = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string')
    return value.length > most.characters ? `${value.slice(0, most.characters)}…` : value
  if (typeof value !== 'object' || value === null) return value
  if (depth >= most.depth) return '…'
  if (Array.isArray(value))
    return [
      ...value.slice(0, most.items).map((each) => shortened(each, depth + 1)),
      ...(value.length > most.items ? ['…'] : []),
    ]
  const entries = Object.entries(value)
  return Object.fromEntries([
    ...entries.slice(0, most.names).map(([name, each]) => [name, shortened(each, depth + 1)]),
    ...(entries.length > most.names ? [['…', '…']] : []),
  ])
}

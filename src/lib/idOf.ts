type Related = string | number | { id: string | number } | null | undefined

/** The id of a relationship, whether it came back as an id or as a populated document. */
export const idOf = (related: Related): string | undefined => {
  const id = typeof related === 'object' ? related?.id : related
  return id === undefined || id === null ? undefined : String(id)
}

/** The ids of a list of relationships, without the empty ones. */
export const idsOf = (related: Related[] | null | undefined): string[] =>
  (related ?? []).map(idOf).filter((id) => id !== undefined)

/** A relationship as the API returns it: only an id, or the whole document. */
export type Related<Doc> = string | number | Doc | null | undefined

/** The document behind a relationship, or undefined when only its id came (it is not public). */
export const docOf = <Doc extends object>(related: Related<Doc>): Doc | undefined =>
  typeof related === 'object' && related !== null ? related : undefined

/** The documents behind a list of relationships, without those that are not public. */
export const docsOf = <Doc extends object>(related: Related<Doc>[] | null | undefined): Doc[] =>
  (related ?? []).map(docOf).filter((doc) => doc !== undefined)

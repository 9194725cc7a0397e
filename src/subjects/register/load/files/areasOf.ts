/** Codes of territories as somebody wrote them, with commas between. */
export const areasOf = (written: unknown): string[] =>
  typeof written === 'string'
    ? [...new Set(written.split(/[,;\s]+/).filter((each) => each !== ''))].toSorted()
    : []

/** `124`, `CZ071`, `554499` */
export const isArea = (code: string): boolean => /^[A-Z0-9]{1,12}$/.test(code)

/** What an import of these territories is called: the next of the same name is compared with it. */
export const scopeOf = (areas: string[]): string => areas.toSorted().join(',') || 'vše'

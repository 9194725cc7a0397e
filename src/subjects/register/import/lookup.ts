/** What the codes of the register are in the portal: ids of its lists and providers, and their names. */
export type Lookup = {
  type: (code: string) => string | undefined
  targetGroup: (code: string) => string | undefined
  territory: (code: string) => string | undefined
  provider: (ico: string) => string | undefined
  /** The name of a document by its id. */
  nameOf: (id: string) => string
  /** The name of a code of the register, or the code. */
  nameOfType: (code: string) => string
}

/** What a database holds, as seen before anything is written into it. */
export type Stored =
  | { kind: 'nothing' }
  /** Not a database of its engine at all, or one that cannot be read. */
  | { kind: 'damaged' }
  /** Something of somebody else, and nothing that says it is a portal. */
  | { kind: 'foreign'; example: string }
  /** A portal's content, but not all that its records promise, or more. */
  | { kind: 'partial'; example: string }
  /** A portal's content with the migrations that it went through. */
  | { kind: 'portal'; migrations: string[] }

/** There is no index that could answer. */
export class NoIndexError extends Error {
  override name = 'NoIndexError'
}

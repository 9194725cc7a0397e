/** The index must be made before it can answer. */
export class NotReadyError extends Error {
  override name = 'NotReadyError'
}

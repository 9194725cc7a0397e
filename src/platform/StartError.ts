/** Why a command of the portal does not start: words for the operator that say what to do, never a stack. */
export class StartError extends Error {
  override name = 'StartError'
}

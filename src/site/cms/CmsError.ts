/** The CMS could not answer; `status` is what it said (503 when it cannot be reached). */
export class CmsError extends Error {
  override name = 'CmsError'

  constructor(
    readonly status: number,
    readonly url: string,
    options?: ErrorOptions,
  ) {
    super(`The CMS answered ${status} to ${url}`, options)
  }
}

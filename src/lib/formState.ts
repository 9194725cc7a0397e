/** What somebody sent with a form and what has to be mended in it, for the page that shows it again. */
export type FormState = {
  values: Record<string, string>
  faults: { path: string; message: string }[]
}

/** Where the server hands it to the page; what a visitor sends under this name is dropped. */
export const formStateHeader = 'x-form-state'

/** The state as a header can carry it. */
export const writeFormState = (state: FormState): string =>
  encodeURIComponent(JSON.stringify(state))

/** The state of a page that was asked for by sending its form; null when it was just opened. */
export const readFormState = (header: string | null): FormState | null =>
  header ? (JSON.parse(decodeURIComponent(header)) as FormState) : null

/** By this the server marks what it hands to REST from a form of its own page; what a visitor sends under it is dropped. */
export const fromPageHeader = 'x-from-page'

/** Whether a request comes from a form of the portal's own page. */
export const isFromPage = (headers: Headers): boolean => headers.has(fromPageHeader)

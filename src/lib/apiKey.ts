/** Who sends a key says so in this form of the header `Authorization`: it is Payload's own. */
const form = /^users API-Key (\S+)$/

/** The key that a request sends; empty when it is written in another form, null when it sends none. */
export const keyIn = (headers: Headers): string | null => {
  const sent = headers.get('authorization') ?? ''
  return /\bapi-key\b/i.test(sent) ? (form.exec(sent)?.[1] ?? '') : null
}

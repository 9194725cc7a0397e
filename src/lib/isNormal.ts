/** A letter, digit or `-._~` written by its number, a control character, a slash or a backslash so written. */
const needless = /%(?:2[def]|3\d|4[1-9a-f]|5[\dacf]|6[1-9a-f]|7[\daef]|[01][\da-f]|7f)/i

/**
 * Whether an address has the one form in which everybody reads it alike (RFC 3986, 6.2.2). Page policies,
 * limits, the cache, Next and REST each read it by themselves: `/x/../nahled/…`, `/%6eahled/…` or `//nahled/…`
 * would be one page to the one and another to the other.
 */
export const isNormal = (url: string): boolean => {
  const [path = ''] = url.split('?')
  if (!/^\/[\x21-\x7e]*$/.test(path) || /[#\\]/.test(url)) return false
  if (needless.test(path) || /\/\/|\/\.{1,2}(?:\/|$)/.test(path)) return false
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

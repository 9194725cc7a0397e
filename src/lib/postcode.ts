/** `779 00` or `77900` → `77900`; null when it is no Czech postcode (PSČ). */
export const toPostcode = (text: string): string | null => {
  const digits = text.replace(/\s/g, '')
  return /^[1-7]\d{4}$/.test(digits) ? digits : null
}

/** `77900` → `779 00`, with a space that does not break. */
export const formatPostcode = (postcode: string): string =>
  postcode.replace(/^(\d{3})(\d{2})$/, '$1\u00a0$2')

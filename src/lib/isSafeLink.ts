const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/** Whether a link in a text may be followed: a web address, mail, telephone, or a place on this site. */
export const isSafeLink = (href: string): boolean => {
  // eslint-disable-next-line no-control-regex -- browsers skip control characters inside a scheme
  const compact = href.replace(/[\u0000-\u0020]/g, '')
  if (/^(\/(?!\/)|#)/.test(compact)) return !compact.includes('\\')

  return URL.canParse(compact) && schemes.includes(new URL(compact).protocol)
}

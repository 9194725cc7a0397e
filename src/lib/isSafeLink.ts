const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/** Whether a link in a text may be followed: a web address, mail, telephone, or a place on this site. */
export const isSafeLink = (href: string): boolean => {
  const compact = href.replace(/[\u0000-\u0020]/g, '')
  if (/^(\/(?!\/)|#)/.test(compact)) return !compact.includes('\\')

  return URL.canParse(compact) && schemes.includes(new URL(compact).protocol)
}

import { isSafeLink } from './isSafeLink'

const host = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(?=$|[/?#:])/u

/** The address of a link as it was meant; null when it leads nowhere for its readers. */
export const mendedAddress = (typed: string): string | null => {
  const url = completed(typed.trim())
  return isSafeLink(url) ? url : null
}

const completed = (url: string): string => {
  if (/^webcal:/i.test(url)) return url.replace(/^webcal/i, 'https')
  if (/^[^\s/@:]+@[^\s/@:]+\.\p{L}{2,}$/u.test(url)) return `mailto:${url}`
  return host.test(url) ? `https://${url}` : url
}

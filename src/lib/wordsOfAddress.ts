const mostCharacters = 100

/** The words at the end of an address that leads nowhere: `/sluzby/pecovatelska-sluzba.html` → `pecovatelska sluzba`. */
export const wordsOfAddress = (url: string): string => {
  const [path = ''] = url.split(/[?#]/)
  const last = path.split('/').findLast(Boolean) ?? ''
  return decoded(last)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, mostCharacters)
}

/** An address that is written wrongly is taken as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The beginning of a text for search engines and shared links, cut between words. */
export const excerpt = (text: string | null | undefined, length = 160): string => {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim()
  if (plain.length <= length) return plain

  return `${plain.slice(0, plain.lastIndexOf(' ', length - 1))}…`
}

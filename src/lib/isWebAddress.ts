/** Whether a text is an absolute address of a page, http or https and nothing else. */
export const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false

  const { protocol, hostname, username } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !username
}

/** Where the server notes from which address a request came; what a caller sends under this name is dropped. */
export const addressHeader = 'x-client-address'

const unknown = 'unknown'

/** The address that limits count by: of IPv6 the network of one connection, for that is what a person has. */
export const clientAddressOf = (headers: Headers): string => {
  const address = headers.get(addressHeader) ?? unknown
  if (!address.includes(':') || /^::ffff:/i.test(address)) return address.replace(/^::ffff:/i, '')

  const [head = '', tail] = address.split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':').toLowerCase()
}

/** The network around such an address, of one firm or one provider's house: what one person can move within. */
export const networkOf = (address: string): string => {
  const parts = address.split(address.includes(':') ? ':' : '.')
  return parts.slice(0, 3).join('.')
}

/** Whether it is known from where the request came. */
export const isKnownAddress = (address: string): boolean => address !== unknown

/** As Payload understands it: a long question may come as a POST that says it is a GET. */
export const isReading = ({ headers, method }: Request): boolean => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return true

  const says = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']
  return method === 'POST' && says.some((name) => headers.get(name) === 'GET')
}

/** Accounts, their keys and how people get in: whoever found a key must not make a better one of it. */
const closed = /^\/api\/(users|second-factors|globals\/security)(\/|$)/

/** Whether what a request would change is changed by people only. */
export const isClosedToKeys = ({ url }: Request): boolean => {
  const { pathname } = new URL(url)
  try {
    return closed.test(decodeURIComponent(pathname))
  } catch {
    return true
  }
}

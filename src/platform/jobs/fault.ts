type SmtpError = { code?: unknown; responseCode?: unknown; response?: unknown; name?: string }

const word = /^[a-z][a-z'-]{1,19}$/i
const mostCharacters = 120

/** Refused for what this letter is or to whom it goes; a wrong password or a server in trouble may pass. */
export const isPermanent = (error: unknown): boolean => {
  const { code, responseCode } = error as SmtpError
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && Number(responseCode) >= 500
}

/**
 * What an admin may know of a failure: codes and the plain words of the server's answer. Servers repeat
 * addresses, logins and links; whatever looks like one, or is a part of one of the `secrets`, is left out.
 */
export const faultText = (error: unknown, secrets: string[]): string => {
  const { code, name, responseCode, response } = error as SmtpError
  const text = typeof response === 'string' ? response : ''
  const [, enhanced = ''] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text) ?? []
  const known = new Set(secrets.flatMap((secret) => secret.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
  const words = text
    .split(/\s+/)
    .map((each) => each.replace(/[.,:;!]+$/, ''))
    .filter((each) => word.test(each) && !isKnown(each, known))
  const parts = [String(code ?? name ?? 'unknown'), responseCode || '', enhanced, ...words]

  return parts.filter(Boolean).join(' ').slice(0, mostCharacters)
}

const isKnown = (each: string, known: Set<string>): boolean =>
  each
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((part) => known.has(part))

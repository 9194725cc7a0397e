import type { IncomingMessage } from 'node:http'

export const isRead = ({ method }: IncomingMessage): boolean =>
  method === 'GET' || method === 'HEAD'

export const hasSession = ({ headers }: IncomingMessage): boolean =>
  headers.authorization !== undefined || /(^|;\s*)payload-token=/.test(headers.cookie ?? '')

/** Error texts follow the language of the request; content follows `locale` in the address. */
export const languageOf = ({ headers }: IncomingMessage): Record<string, string> => {
  const [first = 'cs'] = String(headers['accept-language'] ?? 'cs').split(/[,;]/)
  return { 'accept-language': /^(en|uk)\b/.exec(first)?.[0] ?? 'cs' }
}

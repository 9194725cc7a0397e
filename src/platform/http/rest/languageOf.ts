import { getRequestLanguage, type SanitizedConfig } from 'payload'
import { parseCookies } from 'payload/shared'

/** The language in which a request wants to be answered, as Payload finds it. */
export const languageOf = ({ headers }: Request, config: SanitizedConfig): string =>
  getRequestLanguage({ config, cookies: parseCookies(headers), headers })

import { env } from '@/platform/env'

import type { Check } from './finding'

/** Links in letters, feeds and search engines use SITE_URL: it should not be this machine only. */
export const publicAddress: Check = async () => {
  const { hostname, protocol } = new URL(env.siteUrl)
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    return {
      level: 'warning',
      text: 'vede jen na tento počítač.',
      hint: 'V ostrém provozu nastavte SITE_URL na veřejnou adresu.',
    }
  return protocol === 'https:'
    ? { level: 'fine', text: 'je veřejná a šifrovaná.' }
    : {
        level: 'warning',
        text: 'není šifrovaná, přihlášení půjde po síti čitelně.',
        hint: 'Postavte před portál proxy s TLS a do SITE_URL dejte https://.',
      }
}

/** Without a mail server nobody can renew a forgotten password. */
export const letters: Check = async () =>
  env.smtpUrl
    ? { level: 'fine', text: 'odcházejí přes nastavený server.' }
    : { level: 'warning', text: 'neodesílají se.', hint: 'Nastavte SMTP_URL.' }

import { label, type Label } from './label'
import { formatPhone } from './phone'

/** Whom providers call, as the settings of the portal hold it. */
type Said = { name?: string | null; phone?: string | null; email?: string | null }

/** Who helps providers: what it is called, and a telephone, an e-mail or both. */
export type Help = { name: string; phone: string; email: string }

/** Who helps providers; null where nobody can be called or written to. */
export const helpOf = (said: Said | null | undefined): Help | null =>
  said?.phone || said?.email
    ? { name: said.name ?? '', phone: said.phone ?? '', email: said.email ?? '' }
    : null

/** Said before the name, the telephone and the e-mail. */
export const helpLead = ({ phone, email }: Help): Label => {
  if (!phone) return leads.write
  return email ? leads.both : leads.call
}

const leads = {
  both: label(
    'Nevíte si rady? Zavolejte nebo napište:',
    'Do you need advice? Call or write:',
    'Потрібна порада? Зателефонуйте або напишіть:',
  ),
  call: label(
    'Nevíte si rady? Zavolejte:',
    'Do you need advice? Call:',
    'Потрібна порада? Зателефонуйте:',
  ),
  write: label(
    'Nevíte si rady? Napište:',
    'Do you need advice? Write:',
    'Потрібна порада? Напишіть:',
  ),
}

/** The same as one line of a letter, in three languages. */
export const helpLine = (help: Help): Label => {
  const who = [help.name, help.phone && formatPhone(help.phone), help.email]
  const words = who.filter(Boolean).join(', ')
  const { cs, en, uk } = helpLead(help)
  return label(`${cs} ${words}`, `${en} ${words}`, `${uk} ${words}`)
}

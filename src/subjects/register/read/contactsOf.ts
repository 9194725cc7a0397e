import type { RegisterContacts } from './staged'
import { asList, asText, emailsIn, phonesIn, websIn } from './values'

type Values = Record<string, unknown>
const mostRows = 10

/** The contacts of a record without its notes, in which names of people stand; what is not understood goes along. */
export const contactsOf = (record: Values): { contacts: RegisterContacts; unknown: string[] } => {
  const texts = (list: string, name: string) =>
    asList(record[list], list).map((row) => asText(row[name]))
  const phones = phonesIn(texts('telefony', 'telefon'))
  const emails = emailsIn(texts('emaily', 'email'))
  const webs = websIn(texts('weby', 'web'))
  const [web = null] = webs.good
  return {
    contacts: {
      phones: phones.good.slice(0, mostRows),
      emails: emails.good.slice(0, mostRows),
      web,
    },
    unknown: [
      ...phones.unknown.map((text) => `telefon ${text}`),
      ...emails.unknown.map((text) => `e-mail ${text}`),
      ...webs.unknown.map((text) => `web ${text}`),
    ],
  }
}

import { label } from '@/lib/label'
import { formatPhone } from '@/lib/phone'

import type { RegisterContacts, RegisterService } from '../read/staged'
import type { Doc, RegisterField } from './registerField'

type Rows = Record<string, unknown>[]
type Contacts = { phones?: Rows | null; emails?: Rows | null; web?: string | null }

const ours = (doc: Doc): Contacts => (doc.contacts ?? {}) as Contacts
const textsOf = (rows: Rows | null | undefined, name: string): string[] =>
  (rows ?? []).map((row) => String(row[name])).toSorted()

/** The rows that stay keep the note that somebody wrote to them. */
const rowsOf = (values: string[], before: Rows | null | undefined, name: string): Rows =>
  values.map((value) => before?.find((row) => row[name] === value) ?? { [name]: value })

/** Without the scheme and the last slash, which the register leaves out. */
const bare = (web: string | null | undefined): string =>
  (web ?? '')
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '')
    .toLowerCase()

/** How to reach an entry, as the register says it. */
export const contactFields = (of: (service: RegisterService) => RegisterContacts) =>
  [
    {
      name: 'contacts.phones',
      label: label('Telefony', 'Telephones', 'Телефони'),
      said: (service) => of(service).phones,
      held: (service) => of(service).phones,
      ours: (doc) => textsOf(ours(doc).phones, 'number'),
      shown: (values) => values.map(formatPhone),
      write: (values, doc) => ({
        contacts: { phones: rowsOf(values, ours(doc).phones, 'number') },
      }),
    } satisfies RegisterField<string[]>,
    {
      name: 'contacts.emails',
      label: label('E-maily', 'E-mails', 'Електронні адреси'),
      said: (service) => of(service).emails,
      held: (service) => of(service).emails,
      ours: (doc) => textsOf(ours(doc).emails, 'email').map((each) => each.toLowerCase()),
      shown: (values) => values,
      write: (values, doc) => ({
        contacts: { emails: rowsOf(values, ours(doc).emails, 'email') },
      }),
    } satisfies RegisterField<string[]>,
    {
      name: 'contacts.web',
      label: label('Web', 'Website', 'Вебсайт'),
      said: (service) => bare(of(service).web),
      held: (service) => bare(of(service).web),
      ours: (doc) => bare(ours(doc).web),
      shown: (value) => value || null,
      write: (value) => ({ contacts: { web: value ? `http://${value}` : null } }),
    } satisfies RegisterField<string>,
  ] as unknown as RegisterField[]

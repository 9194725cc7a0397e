/** Sections of a service's form, by the word in the address that opens each. */
export type ServiceSection =
  'o-sluzbe' | 'pro-koho' | 'kde-a-kdy' | 'kontakty' | 'cena' | 'kapacita'

/** Where in a form a single fact is corrected: its section, and the path of its first box. */
export type FormField = { section: string; path: string }

/** Facts of a service that a word of the address opens, such as `#telefon`. */
export const serviceFields = {
  telefon: { section: 'kontakty', path: 'contacts.phones.0.number' },
  'e-mail': { section: 'kontakty', path: 'contacts.emails.0.email' },
  web: { section: 'kontakty', path: 'contacts.web' },
  'oteviraci-doba': { section: 'kde-a-kdy', path: 'places.0.openingHours' },
  uhrada: { section: 'cena', path: 'costs' },
} satisfies Record<string, FormField & { section: ServiceSection }>

/** A word that opens the form of a service at a section or at one fact. */
export type FormWord = ServiceSection | keyof typeof serviceFields

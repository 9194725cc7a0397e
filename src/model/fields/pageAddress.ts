import type { TextField } from 'payload'

import { isSafeLink } from '@/lib/isSafeLink'
import { label, say } from '@/lib/label'
import { toWebAddress } from '@/lib/toWebAddress'

/** The address of a page: of this site from its slash on, or of another one with http or https. */
export const pageAddress = (name = 'url'): TextField => ({
  name,
  type: 'text',
  label: label('Adresa', 'Address', 'Адреса'),
  maxLength: 500,
  validate: (value: unknown, { req }) =>
    !value ||
    toPage(String(value)) !== null ||
    say(
      req,
      label(
        'Napište adresu na tomto webu od lomítka (/katalog), nebo celou adresu jiné stránky (https://www.mesto.cz).',
        'Write an address on this site from the slash on (/katalog), or the whole address of another page (https://www.example.org).',
        'Напишіть адресу на цьому сайті від скісної риски (/katalog) або повну адресу іншої сторінки (https://www.example.org).',
      ),
    ),
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' && value ? (toPage(value) ?? value) : value),
    ],
  },
})

const toPage = (address: string): string | null => {
  if (!address.startsWith('/')) return toWebAddress(address)
  return address.length <= 500 && isSafeLink(address) && !/\s/.test(address) ? address : null
}

import type { TextField } from 'payload'

import { fold } from '@/lib/fold'

const read = (data: unknown, path: string): string => {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data)
  return typeof value === 'string' ? value : ''
}

/** The words of some fields, folded, so that people find them without diacritics; derived, never typed. */
export const searchText = (...paths: string[]): TextField => ({
  name: 'searchText',
  type: 'text',
  localized: true,
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) =>
        fold(paths.map((path) => read(data, path) || read(originalDoc, path)).join(' ')),
    ],
  },
})

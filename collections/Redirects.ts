import { label, say } from '@/lib/label'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { groups } from '@/model/groups'

import { contentCollection } from './contentCollection'

const form = /^\/[a-z0-9/-]*$/

const path = (name: string, text: ReturnType<typeof label>) => ({
  name,
  type: 'text' as const,
  label: text,
  required: true,
  index: true,
  maxLength: 300,
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    form.test(String(value)) ||
    say(
      req,
      label(
        'Napište adresu na tomto portálu, například /aktuality/nova-adresa.',
        'Write an address on this portal, for example /aktuality/nova-adresa.',
        'Напишіть адресу на цьому порталі, наприклад /aktuality/nova-adresa.',
      ),
    ),
})

/** Old public addresses and where they lead now, for ever. */
export const Redirects = contentCollection({
  slug: 'redirects',
  labels: {
    singular: label('Přesměrování', 'Redirect', 'Перенаправлення'),
    plural: label('Přesměrování', 'Redirects', 'Перенаправлення'),
  },
  access: {
    read: anyone,
    readVersions: editors,
    create: editors,
    update: editors,
    delete: editors,
  },
  admin: {
    group: groups.pages,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'createdAt'],
    preview: undefined,
  },
  fields: [
    { ...path('from', label('Stará adresa', 'Old address', 'Стара адреса')), unique: true },
    path('to', label('Nová adresa', 'New address', 'Нова адреса')),
  ],
  trash: false,
  versions: false,
})

import type { PayloadRequest, TextField } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { oldAddress } from '@/lib/oldAddress'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { groups } from '@/model/groups'

import { contentCollection } from './contentCollection'

const mostCharacters = 1_000

const path = (name: string, text: Label, wrong: Label): TextField => ({
  name,
  type: 'text',
  label: text,
  required: true,
  index: true,
  maxLength: mostCharacters,
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? (oldAddress(value) ?? value) : value),
    ],
  },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    (typeof value === 'string' && oldAddress(value) !== null && value.length <= mostCharacters) ||
    say(req, wrong),
})

const from = path(
  'from',
  label('Stará adresa', 'Old address', 'Стара адреса'),
  label(
    'Napište starou adresu od prvního lomítka za jménem webu, například /clanky/zprava_12.html nebo /index.php?id=12.',
    'Write the old address from the first slash behind the name of the site, for example /clanky/zprava_12.html or /index.php?id=12.',
    'Напишіть стару адресу від першої скісної риски після назви сайту, наприклад /clanky/zprava_12.html або /index.php?id=12.',
  ),
)

const to = path(
  'to',
  label('Nová adresa', 'New address', 'Нова адреса'),
  label(
    'Napište adresu na tomto portálu, například /aktuality/nova-adresa.',
    'Write an address on this portal, for example /aktuality/nova-adresa.',
    'Напишіть адресу на цьому порталі, наприклад /aktuality/nova-adresa.',
  ),
)

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
  fields: [{ ...from, unique: true }, to],
  trash: false,
  versions: false,
})

import type { ArrayField, GlobalConfig, TextField } from 'payload'

import { notForProviders } from '@/model/access/notForProviders'
import { label, say } from '@/lib/label'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { namedBy } from '@/model/fields/rows'
import { line } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { followGlobalChange, keepGlobalBefore } from '@/subjects/freshness/followGlobalChange'

const path: TextField = {
  name: 'path',
  type: 'text',
  label: label('Adresa na portálu', 'Address on the portal', 'Адреса на порталі'),
  required: true,
  maxLength: 300,
  validate: (value: unknown, { req }) =>
    /^\/(?!\/)[a-z0-9/?=&.-]*$/i.test(String(value)) ||
    say(
      req,
      label(
        'Napište adresu na tomto portálu, například /katalog.',
        'Write an address on this portal, for example /katalog.',
        'Напишіть адресу на цьому порталі, наприклад /katalog.',
      ),
    ),
}

const links = (name: string, text: ReturnType<typeof label>): ArrayField => ({
  name,
  type: 'array',
  label: text,
  labels: { singular: label('Odkaz', 'Link', 'Посилання'), plural: text },
  maxRows: 12,
  admin: { components: namedBy('label', 'path') },
  fields: [
    {
      type: 'row',
      fields: [
        line('label', label('Text odkazu', 'Text of the link', 'Текст посилання'), {
          required: true,
          maxLength: 60,
        }),
        path,
      ],
    },
  ],
})

/** The menus of the public site. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: label('Nabídka', 'Navigation', 'Меню'),
  access: { read: anyone, readVersions: editors, update: editors },
  admin: { group: groups.pages, hidden: notForProviders },
  fields: [
    links('main', label('Hlavní nabídka', 'Main menu', 'Головне меню')),
    links('footer', label('Patička', 'Footer', 'Нижній колонтитул')),
  ],
  hooks: { beforeChange: [keepGlobalBefore], afterChange: [followGlobalChange] },
  lockDocuments: false,
  versions: false,
}

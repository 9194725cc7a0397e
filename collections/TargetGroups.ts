import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { choice } from '@/model/fields/choice'
import { slug } from '@/model/fields/slug'
import { title } from '@/model/fields/text'
import { groups } from '@/model/groups'

import { codeList } from './codeList'

/** Whom services and projects are for; the register's list and that of the ESF programmes differ. */
export const TargetGroups = codeList({
  slug: 'target-groups',
  labels: {
    singular: label('Cílová skupina', 'Target group', 'Цільова група'),
    plural: label('Cílové skupiny', 'Target groups', 'Цільові групи'),
  },
  access: {
    read: anyone,
    readVersions: editors,
    create: editors,
    update: editors,
    delete: admins,
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'list', 'code'],
    listSearchableFields: ['name', 'code'],
  },
  defaultPopulate: { name: true, slug: true },
  fields: [
    title('name', label('Název', 'Name', 'Назва'), { required: true }),
    choice(
      'list',
      label('Seznam', 'List', 'Список'),
      {
        register: label('Registr sociálních služeb', 'Register of services', 'Реєстр послуг'),
        project: label('Projekty ESF', 'ESF projects', 'Проєкти ESF'),
      },
      { required: true, defaultValue: 'register' },
    ),
    slug('name'),
  ],
})

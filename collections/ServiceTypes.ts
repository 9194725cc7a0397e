import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { choice } from '@/model/fields/choice'
import { forms } from '@/lib/formLabels'
import { slug } from '@/model/fields/slug'
import { paragraph, title } from '@/model/fields/text'
import { groups } from '@/model/groups'

import { codeList } from './codeList'

const kinds = {
  counselling: label('Poradenství', 'Counselling', 'Консультування'),
  care: label('Péče', 'Care', 'Догляд'),
  prevention: label('Prevence', 'Prevention', 'Профілактика'),
  related: label('Související služba', 'Related service', 'Супутня послуга'),
}

/** Types of services by Act 108/2006 Sb., §§ 37–70, and related services outside the Act. */
export const ServiceTypes = codeList({
  slug: 'service-types',
  labels: {
    singular: label('Druh služby', 'Type of service', 'Вид послуги'),
    plural: label('Druhy služeb', 'Types of services', 'Види послуг'),
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
    defaultColumns: ['name', 'section', 'kind', 'code'],
    listSearchableFields: ['name', 'code'],
  },
  defaultPopulate: { name: true, slug: true },
  fields: [
    title('name', label('Název', 'Name', 'Назва'), { required: true }),
    paragraph('description', label('Jednou větou', 'In one sentence', 'Одним реченням')),
    {
      type: 'row',
      fields: [
        {
          name: 'section',
          type: 'text',
          label: label('Paragraf zákona č. 108/2006 Sb.', 'Section of Act 108/2006', 'Параграф'),
          maxLength: 10,
        },
        choice('kind', label('Skupina', 'Kind', 'Група'), kinds, { required: true }),
        choice('forms', label('Obvyklé formy', 'Usual forms', 'Звичні форми'), forms, {
          hasMany: true,
        }),
      ],
    },
    slug('name'),
  ],
})

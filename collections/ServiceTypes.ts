import { label } from '@/lib/label'

import { admins } from './access/admins'
import { anyone } from './access/anyone'
import { editors } from './access/editors'
import { codeList } from './codeList'
import { choice } from './fields/choice'
import { forms } from './fields/serviceFacts'
import { slug } from './fields/slug'
import { line, paragraph } from './fields/text'
import { groups } from './groups'

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
    line('name', label('Název', 'Name', 'Назва'), { required: true }),
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

import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { anyone } from '@/model/access/anyone'
import { coordinators } from '@/model/access/coordinators'
import { location } from '@/model/fields/address'
import { choice } from '@/model/fields/choice'
import { one } from '@/model/fields/relation'
import { slug } from '@/model/fields/slug'
import { groups } from '@/model/groups'

import { codeList } from './codeList'

/** The territory of the portal as a tree: region, districts of extended powers (ORP), municipalities. */
export const Territories = codeList({
  slug: 'territories',
  labels: {
    singular: label('Území', 'Territory', 'Територія'),
    plural: label('Území', 'Territories', 'Території'),
  },
  access: {
    read: anyone,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: admins,
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'code'],
    listSearchableFields: ['name', 'code'],
  },
  defaultPopulate: { name: true, slug: true, kind: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('Název', 'Name', 'Назва'),
      required: true,
      index: true,
      maxLength: 120,
    },
    choice(
      'kind',
      label('Druh', 'Kind', 'Вид'),
      {
        region: label('Kraj', 'Region', 'Край'),
        orp: label('Obec s rozšířenou působností', 'District (ORP)', 'Район (ORP)'),
        municipality: label('Obec', 'Municipality', 'Громада'),
      },
      { required: true },
    ),
    one('parent', 'territories', label('Patří do', 'Belongs to', 'Належить до')),
    location(),
    slug('name'),
  ],
})

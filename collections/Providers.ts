import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { staffOrOwn, onlyOwnOnDesk, ownVersions, publishedOrOwn } from '@/model/access/ownEntries'
import { trashBy } from '@/model/access/trash'
import { address, location } from '@/model/fields/address'
import { choice } from '@/model/fields/choice'
import { completeness } from '@/model/fields/completeness'
import { contacts } from '@/model/fields/contacts'
import { asCopy } from '@/model/fields/asCopy'
import { ending } from '@/model/fields/ending'
import { ico } from '@/model/fields/ico'
import { picture } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { paragraph } from '@/model/fields/text'
import { verifiedBy, verifiedOn } from '@/model/fields/verification'
import { groups } from '@/model/groups'
import { endEndpoint } from '@/subjects/providers/end/endEndpoint'
import {
  keepProviderOfServices,
  keepProviderOfServicesOnDelete,
} from '@/subjects/providers/keepProviderOfServices'
import { keepOwnDrafts } from '@/subjects/review/keepOwnDrafts'
import { keepUnderReview } from '@/subjects/review/keepUnderReview'
import { reviewEndpoints } from '@/subjects/review/endpoints'
import { confirmEndpoint } from '@/subjects/verification/confirm'

import { contentCollection, drafts } from './contentCollection'

const legalForms = {
  municipality: label('Obec nebo kraj', 'Municipality or region', 'Громада або край'),
  'contributory-organisation': label(
    'Příspěvková organizace',
    'Public body',
    'Публічна організація',
  ),
  association: label('Spolek', 'Association', 'Об’єднання'),
  'public-benefit': label(
    'Obecně prospěšná společnost',
    'Public benefit company',
    'Громадська компанія',
  ),
  institute: label('Ústav', 'Institute', 'Інститут'),
  church: label('Církevní organizace', 'Church organisation', 'Церковна організація'),
  company: label('Obchodní společnost', 'Company', 'Компанія'),
  person: label('Fyzická osoba', 'Sole trader', 'Фізична особа'),
  other: label('Jiná', 'Other', 'Інша'),
}

/** Organisations that provide social services. */
export const Providers = contentCollection({
  slug: 'providers',
  labels: {
    singular: label('Poskytovatel', 'Provider', 'Надавач'),
    plural: label('Poskytovatelé', 'Providers', 'Надавачі'),
  },
  access: {
    read: publishedOrOwn('id'),
    readVersions: ownVersions('parent'),
    create: coordinators,
    update: staffOrOwn('id'),
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.catalogue,
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/subjects/verification/desk/Confirm#Confirm',
          '/src/subjects/review/desk/HandOver#HandOver',
          '/src/subjects/providers/desk/EndProvider#EndProvider',
        ],
      },
    },
    baseFilter: onlyOwnOnDesk('id'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'ico', 'legalForm', '_status'],
    listSearchableFields: ['name', 'ico', 'slug', 'searchText'],
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('Název', 'Name', 'Назва'),
      required: true,
      index: true,
      maxLength: 250,
      hooks: { beforeDuplicate: [asCopy] },
    },
    {
      name: 'formerName',
      type: 'text',
      label: label('Dřívější název', 'Former name', 'Колишня назва'),
      maxLength: 250,
      admin: {
        description: label(
          'Když se organizace přejmenovala: lidé ji pod ním budou hledat dál.',
          'When the organisation was renamed: people go on looking for it by this name.',
          'Якщо організацію перейменовано: люди й далі шукатимуть її за цією назвою.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        ico({ unique: true }),
        choice('legalForm', label('Právní forma', 'Legal form', 'Правова форма'), legalForms),
      ],
    },
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), { maxLength: 500 }),
    richText('description', label('Popis', 'Description', 'Опис')),
    contacts(),
    address(),
    location(),
    picture('logo', label('Logo', 'Logo', 'Логотип')),
    completeness,
    {
      name: 'keepers',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/src/desk/Keepers#Keepers' } },
    },
    slug('name'),
    {
      name: 'hasEnded',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Skončil', 'Has ended', 'Припинив діяльність'),
      admin: { position: 'sidebar' },
    },
    ...ending('providers'),
    verifiedOn(),
    verifiedBy(),
    searchText(['name', 'formerName', 'summary', 'address.city']),
  ],
  hooks: {
    beforeOperation: [keepOwnDrafts],
    beforeChange: [keepUnderReview, keepProviderOfServices],
    beforeDelete: [keepProviderOfServicesOnDelete],
  },
  endpoints: [...reviewEndpoints('providers'), confirmEndpoint('providers'), endEndpoint],
  versions: drafts,
})

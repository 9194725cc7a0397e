import { label } from '@/lib/label'
import { anyone } from '@/model/access/anyone'
import { coordinators } from '@/model/access/coordinators'
import { many } from '@/model/fields/relation'
import { groups } from '@/model/groups'

import { contentCollection } from './contentCollection'

/** Words of everyday life and what the catalogue calls it: how people find services whose names they do not know. */
export const Synonyms = contentCollection({
  slug: 'synonyms',
  labels: {
    singular: label('Slova lidí', 'Words of people', 'Слова людей'),
    plural: label('Slova lidí', 'Words of people', 'Слова людей'),
  },
  access: {
    read: anyone,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: coordinators,
  },
  admin: {
    group: groups.catalogue,
    useAsTitle: 'words',
    defaultColumns: ['words', 'serviceTypes', 'lifeSituations', 'isCrisis'],
    listSearchableFields: ['words'],
    preview: undefined,
  },
  defaultSort: 'words',
  fields: [
    {
      name: 'words',
      type: 'textarea',
      label: label('Co lidé píšou', 'What people type', 'Що люди пишуть'),
      required: true,
      maxLength: 2000,
      // The desk's list of searches in vain opens a new entry with its words.
      defaultValue: ({ req }) => req.searchParams?.get('slova')?.slice(0, 200),
      admin: {
        description: label(
          'Slova nebo slovní spojení, oddělená čárkou nebo řádkem, v jakémkoli jazyce. Skloňovat je netřeba.',
          'Words or phrases, separated by commas or lines, in any language. One form of each is enough.',
          'Слова або вислови через кому чи з нового рядка, будь-якою мовою. Відмінювати не треба.',
        ),
      },
    },
    many(
      'serviceTypes',
      'service-types',
      label('Které služby tím myslí', 'Which services they mean', 'Які послуги мають на увазі'),
    ),
    many(
      'lifeSituations',
      'life-situations',
      label('Které životní situace', 'Which life situations', 'Які життєві ситуації'),
    ),
    {
      name: 'alsoWords',
      type: 'text',
      hasMany: true,
      maxRows: 20,
      maxLength: 60,
      label: label('Hledat i slova', 'Also look for', 'Шукати також слова'),
    },
    {
      name: 'isCrisis',
      type: 'checkbox',
      defaultValue: false,
      label: label('Slova nouze', 'Words of crisis', 'Слова біди'),
      admin: {
        description: label(
          'Kdo to napíše, může být v ohrožení: vybrané druhy služeb uvidí jako první.',
          'Whoever writes this may be in danger: the chosen types of services come first.',
          'Хто це пише, може бути в небезпеці: вибрані види послуг стоятимуть першими.',
        ),
      },
    },
  ],
  trash: false,
  versions: false,
})

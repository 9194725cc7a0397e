import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { anyone } from '@/model/access/anyone'
import { coordinators } from '@/model/access/coordinators'
import { choice } from '@/model/fields/choice'
import { picture } from '@/model/fields/relation'
import { namedBy } from '@/model/fields/rows'
import { line, paragraph, title } from '@/model/fields/text'
import { webAddress } from '@/model/fields/webAddress'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'

import { codeList } from './codeList'

const numberForms = {
  '2007-2013': label('2007–2013 (CZ.1.04/…)', '2007–2013 (CZ.1.04/…)', '2007–2013 (CZ.1.04/…)'),
  '2014-2020': label('2014–2020 (CZ.03.2.63/0.0/…)', '2014–2020', '2014–2020'),
  none: label('Bez čísla projektu', 'No project number', 'Без номера проєкту'),
  '2021-2027': label('2021–2027 (CZ.03.02.02/00/…)', '2021–2027', '2021–2027'),
}

/** Programmes that pay for projects, each with the publicity that it demands. */
export const Programmes = codeList({
  slug: 'programmes',
  labels: {
    singular: label('Program', 'Programme', 'Програма'),
    plural: label('Programy', 'Programmes', 'Програми'),
  },
  access: {
    read: anyone,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: admins,
  },
  admin: {
    group: groups.planning,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'periodFrom', 'periodTo'],
  },
  defaultPopulate: { name: true, code: true, emblem: true, statement: true, lines: true },
  fields: [
    title('name', label('Název', 'Name', 'Назва'), { required: true }),
    {
      type: 'row',
      fields: [
        wholeNumber('periodFrom', label('Období od', 'Period from', 'Період від'), { max: 2100 }),
        wholeNumber('periodTo', label('Období do', 'Period to', 'Період до'), { max: 2100 }),
        choice(
          'numberForm',
          label('Tvar registračního čísla', 'Form of the registration number', 'Форма номера'),
          numberForms,
          { index: false },
        ),
      ],
    },
    {
      name: 'supportHours',
      type: 'number',
      label: label(
        'Od kolika hodin je člověk podpořenou osobou',
        'From how many hours a person counts as supported',
        'Від скількох годин людина вважається підтриманою',
      ),
      min: 0,
      max: 1_000,
    },
    picture('emblem', label('Znak', 'Emblem', 'Емблема')),
    paragraph('statement', label('Věta o podpoře', 'Sentence about the support', 'Речення'), {
      description: label(
        'Stojí vedle znaku na každé stránce projektu, jeho aktualit a akcí.',
        'Stands beside the emblem on every page of the project, its news and events.',
        'Стоїть поруч з емблемою на кожній сторінці проєкту, його новин і подій.',
      ),
    }),
    {
      name: 'lines',
      type: 'array',
      label: label('Řádky u znaku', 'Lines beside the emblem', 'Рядки біля емблеми'),
      labels: {
        singular: label('Řádek u znaku', 'Line', 'Рядок'),
        plural: label('Řádky u znaku', 'Lines beside the emblem', 'Рядки біля емблеми'),
      },
      maxRows: 5,
      admin: { components: namedBy('text') },
      fields: [line('text', label('Text', 'Text', 'Текст'), { required: true })],
    },
    webAddress(),
  ],
})

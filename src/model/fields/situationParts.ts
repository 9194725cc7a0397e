import type { ArrayField, TextareaField } from 'payload'

import { label } from '@/lib/label'

import { pageAddress } from './pageAddress'
import { phone } from './phone'
import { pastedNamedBy } from './rows'
import { line, paragraph } from './text'
import { webAddress } from './webAddress'

/** What somebody must read before anything else. */
export const urgent = (): TextareaField =>
  paragraph('urgent', label('Když to hoří', 'When it burns', 'Коли часу немає'), {
    maxLength: 600,
    description: label(
      'Co udělat hned teď, kdyby šlo o život, zdraví nebo střechu nad hlavou. Stojí na stránce jako první. Když nic takového nehrozí, nechte prázdné.',
      'What to do at once if life, health or a roof is at stake. It stands first on the page. Leave it empty where there is no such danger.',
      'Що робити негайно, якщо йдеться про життя, здоров’я чи дах над головою. На сторінці стоїть першим. Якщо такої загрози немає, залиште порожнім.',
    ),
  })

/** What to do, one thing after another. */
export const steps = (): ArrayField => ({
  name: 'steps',
  type: 'array',
  label: label('Kroky', 'Steps', 'Кроки'),
  labels: {
    singular: label('Krok', 'Step', 'Крок'),
    plural: label('Kroky', 'Steps', 'Кроки'),
  },
  maxRows: 12,
  admin: {
    components: pastedNamedBy('title'),
    description: label(
      'Co udělat, jedno po druhém. Nejlíp tři až šest kroků; každý začněte slovesem: Zavolejte, Sepište, Požádejte.',
      'What to do, one thing after another. Best three to six steps; begin each with a verb: Call, Write down, Ask.',
      'Що робити, одне за одним. Найкраще три–шість кроків; кожен починайте дієсловом: Зателефонуйте, Запишіть, Попросіть.',
    ),
  },
  fields: [
    line('title', label('Co udělat', 'What to do', 'Що зробити'), {
      required: true,
      maxLength: 120,
    }),
    paragraph('text', label('Jak na to', 'How', 'Як саме'), { maxLength: 800 }),
    {
      name: 'link',
      type: 'group',
      label: label('Odkaz', 'Link', 'Посилання'),
      admin: { hideGutter: true },
      fields: [
        {
          type: 'row',
          fields: [
            line('label', label('Text odkazu', 'Words of the link', 'Текст посилання'), {
              maxLength: 80,
            }),
            pageAddress(),
          ],
        },
      ],
    },
  ],
})

/** Lines of help that are no services of the catalogue. */
export const helpLines = (): ArrayField => ({
  name: 'contacts',
  type: 'array',
  label: label('Kam zavolat', 'Whom to call', 'Куди телефонувати'),
  labels: {
    singular: label('Kontakt', 'Contact', 'Контакт'),
    plural: label('Kontakty', 'Contacts', 'Контакти'),
  },
  maxRows: 10,
  admin: {
    components: pastedNamedBy('name'),
    description: label(
      'Linky pomoci a úřady, které nejsou v katalogu. Služby z katalogu sem nepište, na stránce jsou samy.',
      'Help lines and offices that are not in the catalogue. Services of the catalogue are on the page by themselves.',
      'Лінії допомоги та установи, яких немає в каталозі. Послуги з каталогу з’являються на сторінці самі.',
    ),
  },
  fields: [
    line('name', label('Název', 'Name', 'Назва'), { required: true, maxLength: 120 }),
    line('note', label('Pro koho, kdy', 'For whom, when', 'Для кого, коли')),
    { type: 'row', fields: [phone(), webAddress()] },
  ],
})

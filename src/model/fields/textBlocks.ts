import type { Block } from 'payload'

import { label } from '@/lib/label'

import { asTag } from './asTag'
import { choice } from './choice'
import { phone } from './phone'
import { namedBy } from './rows'
import { line, paragraph } from './text'
import { webAddress } from './webAddress'

/** Something that a reader must not miss. */
const callout: Block = {
  slug: 'callout',
  jsx: asTag('text'),
  labels: {
    singular: label('Upozornění', 'Call-out', 'Виноска'),
    plural: label('Upozornění', 'Call-outs', 'Виноски'),
  },
  fields: [
    choice(
      'tone',
      label('Druh', 'Kind', 'Вид'),
      {
        info: label('Informace', 'Information', 'Інформація'),
        warning: label('Varování', 'Warning', 'Попередження'),
        success: label('Dobrá zpráva', 'Good news', 'Добра новина'),
      },
      { required: true, defaultValue: 'info', index: false },
    ),
    plain(line('title', label('Nadpis', 'Heading', 'Заголовок'))),
    plain(paragraph('text', label('Text', 'Text', 'Текст'), { required: true })),
  ],
}

/** Whom to call or write to. */
const contact: Block = {
  slug: 'contact',
  jsx: asTag(),
  labels: {
    singular: label('Kontakt', 'Contact', 'Контакт'),
    plural: label('Kontakty', 'Contacts', 'Контакти'),
  },
  fields: [
    plain(line('name', label('Název nebo jméno', 'Name', 'Назва або ім’я'), { required: true })),
    plain(line('role', label('Funkce', 'Function', 'Посада'))),
    phone(),
    { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail') },
    webAddress(),
  ],
}

/** Somebody's words and who said them. */
const quotation: Block = {
  slug: 'quotation',
  jsx: asTag('text'),
  labels: {
    singular: label('Citát', 'Quotation', 'Цитата'),
    plural: label('Citáty', 'Quotations', 'Цитати'),
  },
  fields: [
    plain(paragraph('text', label('Slova', 'Words', 'Слова'), { required: true })),
    plain(line('author', label('Kdo to řekl', 'Who said it', 'Хто це сказав'), { required: true })),
    plain(line('role', label('Funkce', 'Function', 'Посада'))),
  ],
}

/** A list whose items are marked a), b), c). */
const letteredList: Block = {
  slug: 'letteredList',
  jsx: asTag('items'),
  labels: {
    singular: label('Seznam s písmeny', 'Lettered list', 'Список із літерами'),
    plural: label('Seznamy s písmeny', 'Lettered lists', 'Списки з літерами'),
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: label('Položky', 'Items', 'Пункти'),
      labels: {
        singular: label('Položka', 'Item', 'Пункт'),
        plural: label('Položky', 'Items', 'Пункти'),
      },
      required: true,
      minRows: 1,
      maxRows: 26,
      admin: { components: namedBy('text') },
      fields: [plain(paragraph('text', label('Text', 'Text', 'Текст'), { required: true }))],
    },
  ],
}

/** A document to download, shown with its type and size. */
const attachment: Block = {
  slug: 'attachment',
  jsx: asTag(),
  labels: {
    singular: label('Soubor ke stažení', 'File to download', 'Файл для завантаження'),
    plural: label('Soubory ke stažení', 'Files to download', 'Файли для завантаження'),
  },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'files',
      label: label('Soubor', 'File', 'Файл'),
      required: true,
    },
  ],
}

/** The blocks that a text may hold; their names are checked by lib/richTextFault. */
export const textBlocks: Block[] = [callout, contact, quotation, letteredList, attachment]

/** A field of a block is not localized by itself: the whole text around it is. */
function plain<Field extends { localized?: boolean }>(field: Field): Field {
  return { ...field, localized: false }
}

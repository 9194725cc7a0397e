import type { CollectionConfig, Field } from 'payload'

import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { bounceLetter } from '@/subjects/letters/bounceLetter'
import { resendLetter } from '@/subjects/letters/resendLetter'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'

const hidden = { admin: { hidden: true } }

const letter: Field[] = [
  { name: 'to', type: 'email', label: label('Komu', 'To', 'Кому'), required: true },
  { name: 'subject', type: 'text', label: label('Předmět', 'Subject', 'Тема'), required: true },
  { name: 'text', type: 'textarea', label: label('Dopis', 'Letter', 'Лист'), required: true },
  { name: 'html', type: 'textarea', required: true, ...hidden },
  // An entry for the reader's calendar (iCalendar), sent along as a file.
  { name: 'calendar', type: 'textarea', ...hidden },
  // A document sent along (PDF in base64), and what its file is called.
  { name: 'pdf', type: 'textarea', ...hidden },
  { name: 'pdfName', type: 'text', ...hidden },
  // A code that the letter shows as a square: its picture is made when the letter leaves.
  { name: 'qr', type: 'text', ...hidden },
  // Where a mail program ends the subscription with one press (RFC 8058).
  { name: 'unsubscribe', type: 'text', ...hidden },
]

const sending: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: label('Stav', 'State', 'Стан'),
    required: true,
    options: [
      { value: 'waiting', label: label('Čeká', 'Waiting', 'Очікує') },
      { value: 'sent', label: label('Odesláno', 'Sent', 'Надіслано') },
      { value: 'failed', label: label('Nedoručeno', 'Failed', 'Не доставлено') },
    ],
  },
  {
    name: 'resend',
    type: 'ui',
    admin: {
      condition: (data) => data.state === 'sent' || data.state === 'failed',
      components: { Field: '/src/subjects/letters/desk/ResendLetter#ResendLetter' },
    },
  },
  {
    name: 'dueAt',
    type: 'date',
    label: label('Odeslat po', 'Due', 'Надіслати після'),
    required: true,
    admin: withTime,
  },
  {
    name: 'sentAt',
    type: 'date',
    label: label('Odesláno', 'Sent', 'Надіслано'),
    admin: withTime,
  },
  { name: 'lastError', type: 'text', label: label('Chyba', 'Error', 'Помилка') },
  {
    name: 'attempts',
    type: 'number',
    label: label('Počet pokusů', 'Attempts', 'Кількість спроб'),
    required: true,
  },
  { name: 'leasedUntil', type: 'date', ...hidden },
  // How many times an admin sent it again: a letter sent on purpose must not pass for a repeated one.
  { name: 'round', type: 'number', required: true, ...hidden },
]

const origin: Field[] = [
  {
    name: 'language',
    type: 'select',
    label: label('Jazyk', 'Language', 'Мова'),
    required: true,
    options: ['cs', 'en', 'uk'],
  },
  { name: 'template', type: 'text', label: label('Druh', 'Kind', 'Вид'), required: true },
  { name: 'about', type: 'text', label: label('Týká se', 'About', 'Стосується'), index: true },
  { name: 'key', type: 'text', required: true, unique: true, ...hidden },
]

/**
 * The outbox: letters that the portal wrote, sent by the worker. Some bear links that let one in, so only
 * admins read them, and nobody writes here but the application.
 */
export const Letters: CollectionConfig<'letters'> = {
  slug: 'letters',
  labels: {
    singular: label('Dopis', 'Letter', 'Лист'),
    plural: label('Dopisy', 'Letters', 'Листи'),
  },
  access: { ...writtenByPortal, read: admins },
  admin: {
    group: groups.administration,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'dueAt', 'sentAt', 'lastError'],
    listSearchableFields: ['to', 'subject'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [resendLetter, bounceLetter],
  fields: [...letter, ...sending, ...origin],
  indexes: [{ fields: ['state', 'dueAt'] }],
  lockDocuments: false,
  versions: false,
}

import type { Field } from 'payload'

import { label, say } from '@/lib/label'
import { mostOfEndNote } from '@/lib/mostOfEndNote'
import { isoDay } from '@/lib/formatDate'

import { day } from './day'
import { one } from './relation'
import { paragraph } from './text'

type Kind = 'services' | 'providers'
type Condition = { data?: { state?: unknown; hasEnded?: unknown } }

/** What the public reads of a service or an organisation that has ended: since when, who goes on, and why. */
export const ending = (of: Kind): Field[] =>
  [
    day('endedOn', ended[of], {
      validate: (value, { req }) =>
        !value ||
        isoDay(new Date(value as string | Date)) <= isoDay(new Date()) ||
        say(req, future),
    }),
    one('successor', of, successors[of], {
      // Nothing goes on in itself.
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    }),
    paragraph('endNote', label('Co se stalo', 'What happened', 'Що сталося'), {
      maxLength: mostOfEndNote,
      description: label(
        'Přečtou si to lidé, kteří sem přijdou po staré adrese.',
        'Read by people who come by the old address.',
        'Це прочитають люди, які прийдуть за старою адресою.',
      ),
    }),
  ].map((field) => ({
    ...field,
    admin: { ...field.admin, position: 'sidebar', condition: isEnded },
  })) as Field[]

const isEnded = (data: Condition['data']): boolean =>
  data?.state === 'ended' || data?.hasEnded === true

const ended = {
  services: label('Skončila dne', 'Ended on', 'Припинено'),
  providers: label('Skončil dne', 'Ended on', 'Припинив діяльність'),
}
const successors = {
  services: label('Navazuje na ni', 'What goes on instead', 'Її продовжує'),
  providers: label('Nástupce', 'Successor', 'Правонаступник'),
}
const future = label(
  'Tento den teprve bude. Napište den, který už byl.',
  'This day is still to come. Write a day that has been.',
  'Цей день ще не настав. Напишіть день, який уже був.',
)

import type { ArrayField } from 'payload'

import { label } from '@/lib/label'

import { many } from './relation'
import { pastedNamedBy } from './rows'
import { line, paragraph } from './text'

/** What is done in a project: with whom, where and what comes of it. */
export const projectActivities = (): ArrayField => ({
  name: 'activities',
  type: 'array',
  label: label('Klíčové aktivity', 'Key activities', 'Ключова діяльність'),
  labels: {
    singular: label('Aktivita', 'Activity', 'Діяльність'),
    plural: label('Klíčové aktivity', 'Key activities', 'Ключова діяльність'),
  },
  maxRows: 50,
  admin: { components: pastedNamedBy('title') },
  fields: [
    line('title', label('Název', 'Title', 'Назва'), { required: true }),
    paragraph('description', label('Popis', 'Description', 'Опис')),
    line('partner', label('Kdo ji dělá', 'Who carries it out', 'Хто виконує'), {
      description: label(
        'Partner nebo jiná organizace; prázdné pole na webu nic netvrdí.',
        'A partner or another organisation; an empty field says nothing on the site.',
        'Партнер або інша організація; порожнє поле на сайті нічого не стверджує.',
      ),
    }),
    many('territories', 'territories', label('Území', 'Territories', 'Території')),
    paragraph('outputs', label('Co z ní vzejde', 'What comes of it', 'Що з неї постане')),
  ],
})

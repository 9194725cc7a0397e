import type { CollapsibleField, SelectField } from 'payload'

import { commentDecisions, commentStates } from '@/lib/consultation'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import type { Comment } from '@/payload-types'

import { choice } from './choice'
import { kept, plainText, whenHidden, whenSettled } from './commentFacts'
import { one } from './relation'
import { webAddress } from './webAddress'

/** Whether people may read a comment, and how it was settled. */
export const settlement: CollapsibleField = {
  type: 'collapsible',
  label: label('Posouzení a vypořádání', 'Settlement', 'Розгляд'),
  fields: [
    choice('state', label('Stav', 'State', 'Стан'), commentStates, {
      required: true,
      defaultValue: 'waiting',
    }),
    {
      ...plainText('hiddenReason', label('Proč je skrytá', 'Why it is hidden', 'Чому приховано')),
      maxLength: 500,
      access: whenHidden,
      admin: {
        condition: (data) => data.state === 'hidden',
        description: label(
          'Na webu bude místo znění jen číslo a tento důvod.',
          'Instead of the text the website shows its number and this reason.',
          'Замість тексту вебсайт покаже номер і цю причину.',
        ),
      },
    },
    {
      ...one('sameAs', 'comments', label('Říká totéž jako', 'Says the same as', 'Те саме, що'), {
        description: label(
          'Vypořádá se zároveň s ní: rozhodnutí, důvod i změna budou stejné.',
          'It is settled together with that one: decision, reason and change are the same.',
          'Розглядається разом із ним: рішення, обґрунтування та зміна однакові.',
        ),
        filterOptions: ({ data }: { data: Partial<Comment> }) => ({
          consultation: { equals: idOf(data.consultation) ?? null },
        }),
      }),
      access: kept,
    },
    {
      ...choice('decision', label('Jak vypořádáno', 'Decision', 'Рішення'), commentDecisions),
      access: whenSettled,
    } as SelectField,
    { ...plainText('reason', label('Důvod', 'Reason', 'Обґрунтування')), access: whenSettled },
    {
      ...plainText('change', label('Co se v plánu změní', 'Change', 'Що зміниться в плані')),
      access: whenSettled,
    },
    {
      ...webAddress('changeLink', label('Odkaz na změnu', 'Link to the change', 'Посилання')),
      access: whenSettled,
    },
  ],
}

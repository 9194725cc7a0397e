import { label } from '@/lib/label'
import { answerStates } from '@/lib/measureAnswers'
import { measureStates } from '@/lib/measureLabels'
import { coordinators } from '@/model/access/coordinators'
import { notForProviders } from '@/model/access/notForProviders'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { plainLine } from '@/model/fields/text'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { answerEndpoints } from '@/subjects/answers/endpoints'

import type { Definition } from './contentCollection'

/**
 * What those who answer for measures have said by the links of letters, and what became of it. What nobody said is
 * empty. Written by src/subjects/answers alone.
 */
export const MeasureAnswers: Definition = {
  slug: 'measure-answers',
  labels: {
    singular: label('Odpověď k opatření', 'Answer about a measure', 'Відповідь про захід'),
    plural: label('Odpovědi k opatřením', 'Answers about measures', 'Відповіді про заходи'),
  },
  access: { ...writtenByPortal, read: coordinators },
  admin: {
    group: groups.planning,
    hidden: notForProviders,
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'state', 'organisation', 'submittedAt', 'decidedAt'],
    listSearchableFields: ['title', 'organisation'],
  },
  defaultSort: '-submittedAt',
  lockDocuments: false,
  endpoints: answerEndpoints,
  fields: [
    plainLine('title', label('Opatření', 'Measure', 'Захід')),
    { ...plainLine('measure', label('Označení', 'Identifier', 'Ідентифікатор')), index: true },
    { ...plainLine('plan', label('Plán', 'Plan', 'План')), index: true },
    { name: 'year', type: 'number', label: label('Rok', 'Year', 'Рік') },
    choice('state', label('Vyřízení', 'Decision', 'Рішення'), answerStates),
    { name: 'email', type: 'email', label: label('E-mail', 'E-mail', 'E-mail'), index: true },
    plainLine('organisation', label('Za koho', 'On behalf of', 'Від імені')),
    choice('measureState', label('Stav opatření', 'State', 'Стан заходу'), measureStates, {
      index: false,
    }),
    { name: 'text', type: 'textarea', label: label('Věta', 'Sentence', 'Речення') },
    { name: 'spent', type: 'number', label: label('Vydáno (Kč)', 'Spent (CZK)', 'Витрачено') },
    {
      name: 'values',
      type: 'textarea',
      label: label('Indikátory (JSON)', 'Indicators (JSON)', 'Індикатори (JSON)'),
    },
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      label: label('Odesláno', 'Sent', 'Надіслано'),
      admin: withTime,
    },
    plainLine('decidedByName', label('Rozhodl(a)', 'Decided by', 'Вирішив(ла)')),
    {
      name: 'decidedAt',
      type: 'date',
      label: label('Rozhodnuto', 'Decided', 'Вирішено'),
      admin: withTime,
    },
    {
      name: 'reason',
      type: 'textarea',
      label: label('Proč vráceno', 'Why returned', 'Чому повернено'),
    },
    // Which of the answers sent one after the other it is: whoever decides says which one was read.
    { name: 'version', type: 'number', admin: { hidden: true } },
    // One answer of an address waits once: the measure, the year and the address, while it waits.
    { name: 'slot', type: 'text', unique: true, admin: { hidden: true } },
  ],
  versions: false,
}

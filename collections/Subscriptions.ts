import type { CollectionConfig } from 'payload'

import { label, locales } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { writtenByPortal } from '@/model/access/writtenByPortal'
import { choice } from '@/model/fields/choice'
import { moment } from '@/model/fields/moment'
import { groups } from '@/model/groups'
import { subscriptionEndpoints } from '@/subjects/digests/endpoints'

const states = {
  unconfirmed: label('Čeká na potvrzení', 'To be confirmed', 'Очікує підтвердження'),
  active: label('Posílá se', 'Active', 'Активна'),
  paused: label('Pozastaveno, dopisy se vracejí', 'Paused, letters come back', 'Призупинено'),
}

const frequencies = {
  weekly: label('Jednou týdně', 'Weekly', 'Щотижня'),
  daily: label('V den, kdy něco vyjde', 'On days with something new', 'У дні з новинами'),
}

const secret = {
  hidden: true,
  access: { read: () => false, create: () => false, update: () => false },
}

/**
 * Who gets news by e-mail, and of what. Strangers' addresses: read by admins alone, written by src/subjects/digests alone,
 * gone the moment they end.
 */
export const Subscriptions: CollectionConfig<'subscriptions'> = {
  slug: 'subscriptions',
  labels: {
    singular: label('Odběr e-mailem', 'Subscription', 'Підписка'),
    plural: label('Odběry e-mailem', 'Subscriptions', 'Підписки'),
  },
  access: { ...writtenByPortal, read: admins },
  admin: {
    group: groups.administration,
    useAsTitle: 'email',
    defaultColumns: ['email', 'state', 'frequency', 'language', 'nextAt'],
    listSearchableFields: ['email'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: subscriptionEndpoints,
  fields: [
    {
      name: 'email',
      type: 'email',
      label: label('E-mail', 'E-mail', 'E-mail'),
      required: true,
      unique: true,
    },
    choice('state', label('Stav', 'State', 'Стан'), states, { required: true }),
    choice('frequency', label('Jak často', 'How often', 'Як часто'), frequencies, {
      required: true,
      index: false,
    }),
    {
      // A line for each thing, so that a change of the row is one step on both engines.
      name: 'wants',
      type: 'textarea',
      label: label('Co odebírá', 'What it is about', 'Про що'),
      required: true,
    },
    {
      name: 'language',
      type: 'select',
      label: label('Jazyk', 'Language', 'Мова'),
      required: true,
      options: [...locales],
    },
    moment('confirmUntil', label('Potvrdit do', 'Confirm until', 'Підтвердити до'), {
      index: true,
    }),
    moment('nextAt', label('Další dopis', 'Next letter', 'Наступний лист'), { index: true }),
    // What came out until then has been told.
    moment('toldUntil', label('Řečeno do', 'Told until', 'Повідомлено до')),
    // Tokens of links are made from it and the portal's secret; the hash finds the subscription again.
    { name: 'code', type: 'text', required: true, ...secret },
    { name: 'tokenHash', type: 'text', required: true, index: true, ...secret },
    // The challenge that was solved for it: each is good for one address.
    { name: 'proof', type: 'text', index: true, ...secret },
  ],
  lockDocuments: false,
  versions: false,
}

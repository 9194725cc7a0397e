import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import type { AboutSubscription } from './subscriptionAsked'

/** To whoever has a subscription and asked for one again: it is changed by its link alone. */
export const subscriptionKnown = letterKind('subscriptionKnown', ({ link }: AboutSubscription) => ({
  subject: label('Odběr novinek už máte', 'You get news already', 'Ви вже підписані на новини'),
  heading: label('Odběr novinek už máte', 'You get news already', 'Ви вже підписані на новини'),
  paragraphs: [
    label(
      'S touto adresou někdo znovu požádal o novinky. Nic jsme nezměnili. Co a jak často vám chodí, upravíte zde:',
      'Somebody asked for news with this address again. We have changed nothing. Here you can change what you get and how often:',
      'Хтось знову попросив про новини з цією адресою. Ми нічого не змінили. Тут можна змінити, що і як часто вам надходить:',
    ),
  ],
  action: {
    text: label('Upravit odběr', 'Change the subscription', 'Змінити підписку'),
    href: link,
  },
  reason: label(
    'Píšeme vám, protože odebíráte novinky. Na stránce výše je můžete i ukončit.',
    'You get this letter because you subscribe to news. You can also end it on the page above.',
    'Ви отримали цей лист, бо підписані на новини. На сторінці вище підписку можна й завершити.',
  ),
}))

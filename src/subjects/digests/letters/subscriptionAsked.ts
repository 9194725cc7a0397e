import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type AboutSubscription = { link: string }

/** To whoever asked for news by e-mail: nothing comes before the link confirms it. */
export const subscriptionAsked = letterKind('subscriptionAsked', ({ link }: AboutSubscription) => ({
  subject: label(
    'Potvrďte odběr novinek',
    'Confirm your subscription',
    'Підтвердьте підписку на новини',
  ),
  heading: label(
    'Chcete dostávat novinky e-mailem?',
    'Do you want news by e-mail?',
    'Бажаєте отримувати новини поштою?',
  ),
  paragraphs: [
    label(
      'Stačí odběr potvrdit. Na téže stránce pak kdykoli upravíte, co vám máme posílat.',
      'All it takes is to confirm. On the same page you can then change at any time what we send.',
      'Достатньо підтвердити підписку. На тій самій сторінці потім можна будь-коли змінити, що надсилати.',
    ),
  ],
  action: {
    text: label('Potvrdit odběr', 'Confirm the subscription', 'Підтвердити підписку'),
    href: link,
  },
  notes: [
    label(
      'Odkaz otevře stránku s tlačítkem. Bez jeho stisknutí do dvou dnů adresu smažeme a nic nepošleme.',
      'The link opens a page with a button. Unless you press it within two days, we delete the address and send nothing.',
      'Посилання відкриє сторінку з кнопкою. Якщо не натиснути її протягом двох днів, ми видалимо адресу й нічого не надішлемо.',
    ),
  ],
  reason: label(
    'Píšeme vám, protože někdo s touto adresou požádal o novinky. Jestli jste to nebyli vy, dopis smažte.',
    'You get this letter because somebody asked for news with this address. If it was not you, delete it.',
    'Ви отримали цей лист, бо хтось із цією адресою попросив про новини. Якщо це були не ви, видаліть його.',
  ),
}))

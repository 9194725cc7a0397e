import { label } from '@/lib/label'

/** What the desk says of the work that the portal does by itself. */
export const textsOfOperations = {
  title: label('Provoz', 'Operations', 'Робота порталу'),
  notAllowed: label('Provoz vidí redakce.', 'Operations are for staff.', 'Це бачить редакція.'),
  planned: label('Plánovaná zveřejnění', 'Planned publications', 'Заплановані публікації'),
  letters: label('Dopisy', 'Letters', 'Листи'),
  failed: label('Nepovedlo se', 'Failed', 'Не вдалося'),
  waiting: label('Čeká', 'Waiting', 'Очікує'),
  done: label('Hotovo', 'Done', 'Виконано'),
  none: label('Nic tu není.', 'There is nothing here.', 'Тут нічого немає.'),
  publish: label('zveřejnit', 'publish', 'опублікувати'),
  unpublish: label('stáhnout z webu', 'take down', 'зняти з публікації'),
  what: label('Co', 'What', 'Що'),
  when: label('Kdy', 'When', 'Коли'),
  why: label('Proč', 'Why', 'Чому'),
  retry: label('Zkusit znovu', 'Try again', 'Спробувати ще раз'),
  retried: label(
    'Zkusí se to během několika vteřin.',
    'It will be tried within a few seconds.',
    'Спроба відбудеться за кілька секунд.',
  ),
  notRetried: label(
    'Nepodařilo se to zařadit. Obnovte stránku a zkuste to znovu.',
    'It could not be queued. Reload the page and try again.',
    'Не вдалося поставити в чергу. Оновіть сторінку і спробуйте ще раз.',
  ),
  unknown: label('bez uvedení příčiny', 'no cause given', 'причину не вказано'),
  newest: (count: number) =>
    label(`nejnovějších ${count}`, `the newest ${count}`, `найновіші ${count}`),
}

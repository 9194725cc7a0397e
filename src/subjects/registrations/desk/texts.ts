import { label } from '@/lib/label'

/** What the desk says of registrations. */
export const texts = {
  title: label('Kdo se přihlásil', 'Who signed up', 'Хто зареєструвався'),
  list: label('Seznam přihlášek', 'The list of registrations', 'Список реєстрацій'),
  table: label('Jako tabulka (Excel)', 'As a table (Excel)', 'Як таблиця (Excel)'),
  notPublic: label(
    'Přihlašovat se půjde, až bude akce zveřejněná.',
    'People can sign up once the event is public.',
    'Записатися можна буде, коли подію опубліковано.',
  ),
  failed: label(
    'Počty se nepodařilo zjistit.',
    'The counts could not be read.',
    'Не вдалося дізнатися кількість.',
  ),
  taken: label('obsazeno', 'taken', 'зайнято'),
  of: label('z', 'of', 'з'),
  waiting: label('čeká', 'waiting', 'чекають'),
  add: label('Zapsat člověka', 'Sign somebody up', 'Записати людину'),
  name: label('Jméno a příjmení', 'Name', 'Імʼя та прізвище'),
  email: label('E-mail (nemusí být)', 'E-mail (may be empty)', 'E-mail (необовʼязково)'),
  phone: label('Telefon (nemusí být)', 'Telephone (may be empty)', 'Телефон (необовʼязково)'),
  date: label('Termín', 'Date', 'Дата'),
  save: label('Zapsat', 'Sign up', 'Записати'),
  write: label('Napsat přihlášeným', 'Write to them', 'Написати записаним'),
  to: label('Komu', 'To whom', 'Кому'),
  all: label('Všem, kdo přijdou nebo čekají', 'All who come or wait', 'Усім, хто прийде або чекає'),
  onlyWaiting: label('Jen čekajícím', 'Only those who wait', 'Лише тим, хто чекає'),
  text: label('Zpráva', 'Message', 'Повідомлення'),
  send: label('Odeslat', 'Send', 'Надіслати'),
  sure: label('Opravdu odeslat?', 'Really send it?', 'Справді надіслати?'),
  yes: label('Ano, odeslat', 'Yes, send', 'Так, надіслати'),
  no: label('Ne', 'No', 'Ні'),
  cancel: label('Zrušit přihlášku', 'Cancel the registration', 'Скасувати реєстрацію'),
  reason: label(
    'Důvod (člověk ho dostane dopisem)',
    'Reason (the person gets it by letter)',
    'Причина (людина отримає її листом)',
  ),
  move: label('Přesunout na jiný termín', 'Move to another date', 'Перенести на іншу дату'),
}

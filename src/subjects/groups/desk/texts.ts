import { label } from '@/lib/label'

/** What the desk says of the tasks of groups. */
export const textsOfTasks = {
  title: label('Úkoly skupin', 'Tasks of groups', 'Завдання груп'),
  notAllowed: label(
    'Toto vidí jen redakce a koordinátoři.',
    'Only editors and coordinators see this.',
    'Це бачать лише редактори й координатори.',
  ),
  explained: label(
    'Co pracovní skupiny mají ještě udělat, nejbližší termín první. Úkol se splní na stránce skupiny, v jejích Úkolech.',
    'What working groups still have to do, the nearest day first. A task is settled in the form of its group, under Tasks.',
    'Що робочі групи ще мають зробити, спершу найближчий строк. Завдання закривається у формі групи, у розділі Завдання.',
  ),
  empty: label(
    'Žádná skupina nemá otevřený úkol.',
    'No group has an open task.',
    'Жодна група не має відкритого завдання.',
  ),
  due: label('Termín', 'Due on', 'Строк'),
  late: label('po termínu', 'late', 'строк минув'),
  unknown: label('stav neuveden', 'state not stated', 'стан не вказано'),
  reminded: label('připomenuto', 'reminded on', 'нагадано'),
  task: label('Úkol', 'Task', 'Завдання'),
  responsible: label('Kdo odpovídá', 'Who is responsible', 'Хто відповідає'),
  group: label('Skupina', 'Group', 'Група'),
}

/** What the desk says of who comes to meetings. */
export const textsOfInvitees = {
  title: label('Pozvánky na jednání', 'Invitations to meetings', 'Запрошення на засідання'),
  none: label(
    'Skupinu nečeká žádné jednání. Založte akci, vyberte v ní tuto skupinu a zveřejněte ji.',
    'The group has no meeting to come. Make an event, choose this group in it and publish it.',
    'Засідань попереду немає. Створіть подію, виберіть у ній цю групу й опублікуйте.',
  ),
  invite: label('Pozvat členy e-mailem', 'Invite members by e-mail', 'Запросити учасників'),
  member: label('Člen', 'Member', 'Учасник'),
  side: label('Strana', 'Side', 'Сторона'),
  reply: label('Odpověď', 'Reply', 'Відповідь'),
  noEmail: label('nemá e-mail', 'has no e-mail', 'немає e-mail'),
  notInvited: label('zatím nepozván(a)', 'not invited yet', 'ще не запрошено'),
  noReply: label('zatím neodpověděl(a)', 'no reply yet', 'ще не відповів(ла)'),
  coming: label('Přijde', 'Coming', 'Прийде'),
  quorum: (coming: number, needed: number) =>
    label(
      `Sešla by se usnášeníschopná: přijde ${coming}, je třeba ${needed}.`,
      `It could decide: ${coming} come, ${needed} are needed.`,
      `Кворум був би: прийде ${coming}, потрібно ${needed}.`,
    ),
  noQuorum: (coming: number, needed: number) =>
    label(
      `Zatím by nebyla usnášeníschopná: přijde ${coming}, je třeba ${needed}.`,
      `So far it could not decide: ${coming} come, ${needed} are needed.`,
      `Поки що кворуму немає: прийде ${coming}, потрібно ${needed}.`,
    ),
}

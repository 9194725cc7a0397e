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

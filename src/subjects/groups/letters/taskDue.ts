import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

export type TaskDue = { task: string; due: string; group: string; call: string[]; link: string }

/** To whoever answers for a task of a working group: its day comes. */
export const taskDue = letterKind('taskDue', ({ task, due, group, call, link }: TaskDue) => ({
  subject: label(
    `Připomínka: úkol do ${due}, ${group}`,
    `A reminder: a task due on ${due}, ${group}`,
    `Нагадування: завдання до ${due}, ${group}`,
  ),
  heading: label('Blíží se termín úkolu', 'A task is due', 'Наближається строк завдання'),
  paragraphs: [
    label(
      `Skupina: ${group}. Termín: ${due}.`,
      `Group: ${group}. Due on: ${due}.`,
      `Група: ${group}. Строк: ${due}.`,
    ),
  ],
  quote: task,
  notes: [
    label(
      'Je-li úkol hotový nebo termín nestihnete, dejte prosím vědět tomu, kdo skupinu vede.',
      'If it is done, or you will not make it, please tell whoever runs the group.',
      'Якщо завдання виконано або ви не встигаєте, повідомте, будь ласка, керівника групи.',
    ),
    ...call.map((line) => label(line, line, line)),
  ],
  action: { text: label('Úkoly skupiny', 'Tasks of the group', 'Завдання групи'), href: link },
  reason: label(
    'Píšeme vám, protože u úkolu pracovní skupiny stojí váš e-mail.',
    'You get this letter because your e-mail stands at a task of a working group.',
    'Ви отримали цей лист, бо вашу адресу вказано при завданні робочої групи.',
  ),
}))

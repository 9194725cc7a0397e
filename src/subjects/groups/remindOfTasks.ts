import type { Payload } from 'payload'

import { formatDate } from '@/lib/formatDate'
import { pathTo } from '@/lib/pathTo'
import { textIn } from '@/lib/textIn'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'

import { callLines } from './callLines'
import { taskDue } from './letters/taskDue'
import { publicGroups, type StoredGroup } from './storedGroup'
import { aboutTask, dueReminderKey } from './taskReminders'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }

/** Writes the reminders of tasks that are due now to those who answer for them, each once. */
export const remindOfTasks = async ({ payload, now, isStopping }: Work): Promise<void> => {
  // MongoDB takes `exists` to be true only where every task has one.
  for (const group of await publicGroups(payload, { 'tasks.email': { contains: '@' } }))
    for (const task of group.tasks ?? []) {
      if (isStopping()) return
      await remind(payload, group, task, now())
    }
}

type Task = NonNullable<StoredGroup['tasks']>[number]

const remind = async (
  payload: Payload,
  { slug, name, contacts }: StoredGroup,
  task: Task,
  now: Date,
): Promise<void> => {
  const { id, email, text, dueOn } = task
  const key = dueReminderKey(task, now)
  if (!email || !dueOn || !key) return

  // Nobody said which language the person reads.
  const language = languageOf({})
  await queueLetter(payload, {
    to: email,
    language,
    kind: taskDue,
    data: {
      task: textIn(language, text),
      due: formatDate(language, dueOn),
      group: textIn(language, name),
      call: callLines(language, contacts),
      link: `${env.siteUrl}${pathTo(language, `/pracovni-skupiny/${slug}`)}#ukoly`,
    },
    key,
    about: aboutTask(id),
  })
}

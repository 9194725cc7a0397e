import type { UIFieldServerProps } from 'payload'

import { decides } from '@/desk/decides'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

import { remindersOf } from '../remindersOf'
import { textsOfTasks as texts } from './texts'

/** At a task in the form of its group: when the portal reminded of it; nothing where it did not. */
export const TaskReminded = async ({ req, siblingData }: UIFieldServerProps) => {
  const { id, email } = siblingData as { id?: string; email?: string }
  if (!id || !email || !req.user || !decides(req.user)) return null
  const on = (await remindersOf(req.payload, [id])).get(id)
  const language = req.i18n.language as Locale
  return on ? (
    <p className="desk-quiet">{`${texts.reminded[language]} ${formatDate(language, on)}`}</p>
  ) : null
}

import { label } from '@/lib/label'

/** Whether somebody was there. Nothing where nobody has said. */
export const presenceNames = {
  there: label('Přišel(a)', 'Was there', 'Прийшов(ла)'),
  absent: label('Nepřišel(a)', 'Was not there', 'Не прийшов(ла)'),
}

export type Presence = keyof typeof presenceNames
export const presences = Object.keys(presenceNames) as Presence[]

/** The most hours that one date can last. */
export const mostHours = 200

import { label } from '@/lib/label'

/** What somebody says to an invitation. */
export const replyNames = {
  yes: label('Přijde', 'Comes', 'Прийде'),
  no: label('Nepřijde', 'Does not come', 'Не прийде'),
  substitute: label('Pošle náhradníka', 'Sends a substitute', 'Надішле заступника'),
}

/** What somebody was told of a meeting last. */
export const toldNames = {
  invited: label('Pozván(a)', 'Invited', 'Запрошено'),
  postponed: label('Odloženo', 'Postponed', 'Перенесено'),
  calledOff: label('Zrušeno', 'Called off', 'Скасовано'),
}
export type Told = keyof typeof toldNames

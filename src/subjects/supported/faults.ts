import { label } from '@/lib/label'

/** Why something about the people of a project is refused. */
export const faults = {
  project: label('Takový údaj tu není.', 'There is no such thing here.', 'Таких даних тут немає.'),
  answer: label(
    'Napište dvě přihlášky (first, second) a zda jde o téhož člověka (isSame).',
    'Say two registrations (first, second) and whether they are one person (isSame).',
    'Вкажіть дві реєстрації (first, second) і чи це одна людина (isSame).',
  ),
  stranger: label(
    'Tito lidé v projektu nejsou.',
    'These people are not in the project.',
    'Цих людей у проєкті немає.',
  ),
}

import { label } from '@/lib/label'

/** Why something about the people of a project is refused. */
export const faults = {
  // One answer for both: whether a project is there is not told.
  project: label(
    'Takový projekt tu není, nebo jeho počet lidí není veřejný.',
    'There is no such project, or its number of people is not public.',
    'Такого проєкту немає, або кількість його людей не є публічною.',
  ),
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

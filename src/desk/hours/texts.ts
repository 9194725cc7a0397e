import { label } from '@/lib/label'

/** What the week of opening hours says on the screen. */
export const textsOfWeek = {
  lead: label(
    'Pište, jak jste zvyklí: 8–16, nebo 8–12, 13–17.30, nonstop, 22–6. Zavřený den nechte prázdný. Celý týden (Po–Pá 8–16, So 9–12) vložte do pondělí.',
    'Write as you are used to: 8–16, or 8–12, 13–17:30, nonstop, 22–6. Leave a closed day empty. Put a whole week (Mon–Fri 8–16, Sat 9–12) into Monday.',
    'Пишіть, як звикли: 8–16, або 8–12, 13–17.30, цілодобово, 22–6. Вихідний день залиште порожнім. Увесь тиждень (пн–пт 8–16, сб 9–12) вставте в понеділок.',
  ),
  closed: label('zavřeno', 'closed', 'зачинено'),
  note: label('poznámka', 'note', 'примітка'),
  noteOf: (day: string) => label(`Poznámka: ${day}`, `Note: ${day}`, `Примітка: ${day}`),
  asMonday: label('jako v pondělí', 'as on Monday', 'як у понеділок'),
  allAlike: label('všechny všední dny stejně', 'all weekdays alike', 'усі будні однаково'),
  overnight: label('Přes půlnoc do druhého dne.', 'Over midnight.', 'Через північ.'),
  understood: (day: string, hours: string) =>
    label(`${day}: ${hours}`, `${day}: ${hours}`, `${day}: ${hours}`),
  copied: (hours: string) =>
    label(
      `Všední dny jako v pondělí: ${hours}`,
      `Weekdays as on Monday: ${hours}`,
      `Будні як у понеділок: ${hours}`,
    ),
  preview: (hours: string) =>
    label(
      `Rozumíme: ${hours}. Dny, o kterých text nemluví, zůstanou, jak jsou.`,
      `Understood: ${hours}. Days that the text does not name stay as they are.`,
      `Зрозуміло: ${hours}. Дні, яких у тексті немає, залишаться без змін.`,
    ),
  take: label('Vložit do týdne', 'Put into the week', 'Вставити в тиждень'),
  taken: label('Vloženo do týdne.', 'Put into the week.', 'Вставлено в тиждень.'),
  stays: (hours: string) =>
    label(
      `Uloženo zůstává: ${hours}.`,
      `What is saved stays: ${hours}.`,
      `Збереженим залишається: ${hours}.`,
    ),
  faults: {
    unreadable: label(
      'Tomu nerozumíme. Napište hodiny takto: 8–16, nebo 8–12, 13–17.30. Ostatní patří do poznámky.',
      'We do not understand this. Write the hours like this: 8–16, or 8–12, 13–17:30. The rest belongs in the note.',
      'Ми цього не розуміємо. Напишіть години так: 8–16, або 8–12, 13–17.30. Решту — у примітку.',
    ),
    noHours: label(
      'Napište i hodiny, kdy to platí, třeba: 8–16 po objednání.',
      'Write also the hours when this holds, such as: 8–16 by appointment.',
      'Напишіть і години, коли це діє, наприклад: 8–16 за записом.',
    ),
    backwards: label(
      'Končí dřív, než začíná. Odpolední hodiny pište od 12 do 24: 9–17.',
      'It ends before it begins. Write afternoon hours from 12 to 24: 9–17.',
      'Закінчується раніше, ніж починається. Години після полудня пишіть від 12 до 24: 9–17.',
    ),
    overlap: label(
      'Hodiny se překrývají. Napište je po sobě, třeba: 8–12, 13–17.',
      'The hours overlap. Write them one after another, such as: 8–12, 13–17.',
      'Години перекриваються. Напишіть їх одні за одними, наприклад: 8–12, 13–17.',
    ),
    tooMany: label(
      'Do jednoho dne se vejdou nejvýš čtvery hodiny. Ostatní napište do poznámky.',
      'A day takes at most four stretches of hours. Write the rest in the note.',
      'В один день уміщається щонайбільше чотири проміжки. Решту напишіть у примітку.',
    ),
    longNote: label(
      'Poznámka může mít nejvýš 100 znaků.',
      'A note may have at most 100 characters.',
      'Примітка може мати щонайбільше 100 знаків.',
    ),
    noteAlone: label(
      'Poznámka se uloží, až napíšete hodiny.',
      'The note is saved once you write the hours.',
      'Примітка збережеться, коли напишете години.',
    ),
  },
  others: label(
    'Tyto řádky se do týdne nevejdou. Zůstanou, dokud je neodeberete.',
    'These rows do not fit the week. They stay until you take them out.',
    'Ці рядки не вміщаються в тиждень. Вони залишаться, доки ви їх не приберете.',
  ),
  unknown: label('bez údajů', 'no data', 'без даних'),
  remove: label('Odebrat', 'Take out', 'Прибрати'),
}

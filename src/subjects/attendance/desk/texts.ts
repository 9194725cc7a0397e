import { label } from '@/lib/label'

/** What the desk says of attendance. */
export const texts = {
  title: label('Docházka', 'Attendance', 'Відвідування'),
  date: label('Termín', 'Date', 'Дата'),
  failed: label(
    'Docházku se nepodařilo načíst.',
    'The attendance could not be read.',
    'Не вдалося завантажити відвідування.',
  ),
  nobody: label(
    'Zatím tu nikdo není. Kdo přijde, toho připište.',
    'Nobody is here yet. Add those who come.',
    'Поки нікого немає. Допишіть тих, хто прийде.',
  ),
  there: label('Je tu', 'Is there', 'Тут'),
  absent: label('nepřišel(a)', 'was not there', 'не прийшов(ла)'),
  walkIn: label('bez přihlášky', 'without sign-up', 'без реєстрації'),
  hours: label('hodin', 'hours', 'годин'),
  allThere: label('Ostatní tu jsou', 'All others are there', 'Усі інші тут'),
  allAbsent: label('Ostatní nepřišli', 'All others are not there', 'Інші не прийшли'),
  hoursToAll: (hours: string) =>
    label(
      `Přítomným bez hodin zapsat ${hours} h`,
      `Write ${hours} h to those there without hours`,
      `Присутнім без годин записати ${hours} год`,
    ),
  issue: (count: number) =>
    label(
      `Vydat osvědčení (${count})`,
      `Issue certificates (${count})`,
      `Видати сертифікати (${count})`,
    ),
  sure: label(
    'Osvědčení dostanou dopisem všichni, kdo tu byli a mají e-mail. Vydat?',
    'All who were there and have an e-mail get it by letter. Issue them?',
    'Усі, хто був і має e-mail, отримають його листом. Видати?',
  ),
  yes: label('Ano, vydat', 'Yes, issue', 'Так, видати'),
  no: label('Ne', 'No', 'Ні'),
  certificates: (issued: number, waiting: number) =>
    label(
      `Osvědčení vydáno ${issued + waiting}, dopisů zbývá napsat ${waiting}.`,
      `Certificates issued ${issued + waiting}, letters still to be written ${waiting}.`,
      `Сертифікатів видано ${issued + waiting}, листів залишилося ${waiting}.`,
    ),
  certificate: label('Osvědčení (PDF)', 'Certificate (PDF)', 'Сертифікат (PDF)'),
  sheet: label('Prezenční listina (PDF)', 'Attendance sheet (PDF)', 'Лист присутності (PDF)'),
  badges: label('Jmenovky (PDF)', 'Name badges (PDF)', 'Бейджі (PDF)'),
  door: label('Zápis příchodů v telefonu', 'Check-in on a telephone', 'Запис приходів у телефоні'),
  undo: label('Vrátit poslední krok', 'Undo the last step', 'Скасувати останній крок'),
  add: label('Připsat, kdo přišel bez přihlášky', 'Add who came without signing up', 'Дописати'),
  name: label('Jméno a příjmení', 'Name', 'Імʼя та прізвище'),
  email: label('E-mail (nemusí být)', 'E-mail (may be empty)', 'E-mail (необовʼязково)'),
  save: label('Připsat', 'Add', 'Дописати'),
  counts: (there: number, absent: number, unsaid: number) =>
    label(
      `Přišlo ${there}, nepřišlo ${absent}, bez zápisu ${unsaid}.`,
      `There ${there}, not there ${absent}, nobody has said ${unsaid}.`,
      `Тут ${there}, не прийшло ${absent}, без запису ${unsaid}.`,
    ),
}

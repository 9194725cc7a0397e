import { label } from '@/lib/label'

/** What the desk says of links that show a draft. */
export const textsOfPreviews = {
  open: label('Poslat náhled', 'Share preview', 'Поділитися переглядом'),
  title: label(
    'Náhled pro někoho bez účtu',
    'Preview without an account',
    'Перегляд без облікового запису',
  ),
  explained: label(
    'Kdo má odkaz, uvidí nejnovější uložený koncept tak, jak bude vypadat na webu. Odkaz platí týden a můžete ho kdykoli zrušit.',
    'Whoever has the link sees the newest saved draft as it will look on the site. The link is valid for a week and can be taken back at any time.',
    'Хто має посилання, побачить найновішу збережену чернетку так, як вона виглядатиме на сайті. Посилання діє тиждень, його можна будь-коли скасувати.',
  ),
  make: label('Vytvořit odkaz', 'Make a link', 'Створити посилання'),
  address: label('Odkaz na náhled', 'Preview link', 'Посилання на перегляд'),
  until: (time: string) => label(`platí do ${time}`, `valid until ${time}`, `дійсне до ${time}`),
  copy: label('Kopírovat', 'Copy', 'Копіювати'),
  copied: label('Odkaz je zkopírovaný.', 'The link is copied.', 'Посилання скопійовано.'),
  notCopied: label(
    'Kopírování se nepovedlo. Označte odkaz a zkopírujte ho sami.',
    'It could not be copied. Select the link and copy it yourself.',
    'Не вдалося скопіювати. Виділіть посилання та скопіюйте його самі.',
  ),
  takeBack: label('Zrušit', 'Take back', 'Скасувати'),
  failed: label(
    'Nepovedlo se to. Zkuste to prosím znovu.',
    'It did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
}

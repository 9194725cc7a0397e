import { label, type Label } from '@/lib/label'

/** The words of the panel before something is published, and of the notice after it. */
export const textsOfPanel = {
  title: label('Než to zveřejníte', 'Before you publish', 'Перед публікацією'),
  looking: label('Ukládá se a zjišťuje se…', 'Saving and looking…', 'Зберігаємо й дивимося…'),
  unknown: label(
    'Nepodařilo se zjistit, co se ukáže. Zveřejnit to můžete i tak.',
    'What will be shown could not be found out. You can publish all the same.',
    'Не вдалося дізнатися, що буде показано. Опублікувати можна й так.',
  ),
  outNow: label(
    'Hned potom to uvidí každý na adrese',
    'Right after that anybody sees it at',
    'Одразу після цього це побачить кожен за адресою',
  ),
  outLater: (at: string): Label =>
    label(
      `Vyjde to samo ${at}, do té doby to veřejnost neuvidí. Adresa bude`,
      `It comes out by itself ${at}; until then the public does not see it. The address will be`,
      `Це вийде само ${at}; доти громадськість цього не побачить. Адреса буде`,
    ),
  outAlready: label(
    'Na webu už to je, na adrese',
    'It is on the website already, at',
    'Це вже є на сайті, за адресою',
  ),
  faults: label(
    'Bez toho to zveřejnit nepůjde',
    'It cannot be published without this',
    'Без цього опублікувати не вдасться',
  ),
  places: label('Bude to i tady', 'It will also be here', 'Це буде також тут'),
  changes: label('Co se na webu změní', 'What changes on the website', 'Що зміниться на сайті'),
  same: label(
    'Proti tomu, co je na webu, se nic nemění.',
    'Nothing differs from what is on the website.',
    'Нічого не відрізняється від того, що на сайті.',
  ),
  advice: label(
    'Chybí nebo stojí za pohled',
    'Missing or worth a look',
    'Бракує або варто глянути',
  ),
  optional: label(
    'Nic z toho zveřejnění nebrání.',
    'None of it stands in the way of publishing.',
    'Ніщо з цього не заважає публікації.',
  ),
  noAdvice: label(
    'Nic, co portál pozná, nechybí.',
    'Nothing that the portal can tell is missing.',
    'Нічого, що портал уміє перевірити, не бракує.',
  ),
  publish: label('Zveřejnit', 'Publish', 'Опублікувати'),
  publishIn: (language: string): Label =>
    label(
      `Zveřejnit jen jazyk: ${language}`,
      `Publish only: ${language}`,
      `Опублікувати лише: ${language}`,
    ),
  back: label('Zpět k úpravám', 'Back to editing', 'Назад до редагування'),
  done: label('Je to na webu.', 'It is on the website.', 'Це на сайті.'),
  open: label('Otevřít stránku', 'Open the page', 'Відкрити сторінку'),
  waits: label(
    'Uloženo, vyjde to samo ve svůj čas.',
    'Saved; it comes out by itself in its time.',
    'Збережено; вийде саме у свій час.',
  ),
}

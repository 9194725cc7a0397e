import { label, type Label } from '@/lib/label'

/** What the page with the tree of a plan says. */
export const textsOfTree = {
  title: label('Strom plánu', 'Tree of the plan', 'Дерево плану'),
  ofPlan: (name: string): Label =>
    label(`Strom plánu: ${name}`, `Tree of the plan: ${name}`, `Дерево плану: ${name}`),
  notAllowed: label(
    'Strom plánu mění jen ti, kdo píší opatření.',
    'The tree of a plan is changed by those who write measures.',
    'Дерево плану змінюють лише ті, хто пише заходи.',
  ),
  choose: label('Vyberte plán:', 'Choose a plan:', 'Виберіть план:'),
  none: label(
    'Žádný plán tu ještě není. Nejdřív ho založte v nabídce Plány.',
    'There is no plan yet. Make one first, in the menu Plans.',
    'Планів ще немає. Спершу створіть план у меню Плани.',
  ),
  openPlan: label('Otevřít plán', 'Open the plan', 'Відкрити план'),
  loading: label('Načítá se…', 'Loading…', 'Завантаження…'),
  empty: label(
    'Plán zatím nemá priority ani opatření. Otevřete plán a napište priority, nebo přineste opatření z Wordu; pak se tu objeví.',
    'The plan has no priorities and no measures yet. Open the plan and write its priorities, or bring measures from Word; they appear here.',
    'План ще не має пріоритетів і заходів. Відкрийте план і напишіть пріоритети або внесіть заходи з Word; вони з’являться тут.',
  ),
  how: label(
    'Šipky vedou po řádcích, doprava otevře, doleva zavře, Alt a šipka opatření posune, mezerník ho označí, Enter ho otevře k úpravám. Myší ho přetáhněte.',
    'Arrows lead along the lines, right opens, left closes, Alt and an arrow moves a measure, space ticks it, Enter opens it. With a mouse, drag it.',
    'Стрілки ведуть рядками, праворуч відкриває, ліворуч закриває, Alt зі стрілкою переміщує захід, пробіл позначає його, Enter відкриває. Мишею перетягніть.',
  ),
  search: label('Hledat v plánu', 'Search in the plan', 'Шукати в плані'),
  nothingFound: label('Nic takového tu není.', 'There is no such thing.', 'Такого тут немає.'),
  openAll: label('Otevřít vše', 'Open all', 'Відкрити все'),
  closeAll: label('Zavřít vše', 'Close all', 'Закрити все'),
  undo: label('Vrátit poslední krok', 'Undo the last step', 'Скасувати останній крок'),
  noPriority: label('Bez priority', 'Without a priority', 'Без пріоритету'),
  noName: label('(bez názvu)', '(without a name)', '(без назви)'),
  measure: label('Priorita, cíl, opatření', 'Priority, goal, measure', 'Пріоритет, ціль, захід'),
  state: label('Stav', 'State', 'Стан'),
  responsible: label('Kdo odpovídá', 'Responsible', 'Відповідальний'),
  until: label('Do kdy', 'Until', 'До коли'),
  actions: label('Co udělat', 'Actions', 'Дії'),
  unknown: label('Stav neuveden', 'Not stated', 'Стан не вказано'),
  draft: label('koncept', 'draft', 'чернетка'),
  formerly: (codes: string): Label =>
    label(`dříve ${codes}`, `formerly ${codes}`, `раніше ${codes}`),
  count: (count: number): Label =>
    label(`opatření: ${count}`, `measures: ${count}`, `заходів: ${count}`),
  tick: (name: string): Label => label(`Označit ${name}`, `Tick ${name}`, `Позначити ${name}`),
  add: label('Přidat', 'Add', 'Додати'),
  addUnder: (name: string): Label =>
    label(
      `Přidat opatření pod: ${name}`,
      `Add a measure under: ${name}`,
      `Додати захід до: ${name}`,
    ),
  code: label('Kód', 'Code', 'Код'),
  name: label('Název', 'Title', 'Назва'),
  create: label('Založit koncept', 'Make a draft', 'Створити чернетку'),
  createAndOpen: label('Založit a otevřít', 'Make and open', 'Створити й відкрити'),
  created: label('Koncept je založený.', 'The draft is made.', 'Чернетку створено.'),
  move: label('Přesunout…', 'Move…', 'Перемістити…'),
  moveOf: (name: string): Label =>
    label(`Přesunout ${name}`, `Move ${name}`, `Перемістити ${name}`),
  where: label('Kam', 'Where to', 'Куди'),
  place: label('Na které místo', 'To which place', 'На яке місце'),
  byCode: label('Podle kódu', 'By its code', 'За кодом'),
  first: label('Na začátek', 'To the beginning', 'На початок'),
  behind: (name: string): Label => label(`Za ${name}`, `Behind ${name}`, `Після ${name}`),
  doMove: label('Přesunout', 'Move', 'Перемістити'),
  moved: (name: string, group: string): Label =>
    label(
      `${name} je teď v: ${group}.`,
      `${name} is now in: ${group}.`,
      `${name} тепер у: ${group}.`,
    ),
  renumber: label('Přečíslovat…', 'Number anew…', 'Перенумерувати…'),
  renumberOf: label('Přečíslovat', 'Number anew', 'Перенумерувати'),
  which: label('Co přečíslovat', 'What to number anew', 'Що перенумерувати'),
  wholePlan: label('Celý plán', 'The whole plan', 'Увесь план'),
  renumberHow: label(
    'Návrh můžete přepsat. Kódy, které už veřejnost zná a sem patří, zůstávají; kód, který opatření jednou mělo na webu, jiné nedostane. Stará adresa povede na novou a na stránce opatření bude „dříve“. Dokud nestisknete tlačítko, nic se nezmění.',
    'You may change what is offered. Codes that the public knows and that belong here stay; a code that a measure once had on the site is given to no other. The old address leads to the new one, and the page of the measure says “formerly”. Nothing changes before you press the button.',
    'Пропозицію можна змінити. Коди, які громадськість уже знає і які сюди належать, лишаються; код, що захід мав на сайті, інший не отримає. Стара адреса вестиме на нову, а на сторінці заходу буде «раніше». Доки не натиснете кнопку, нічого не зміниться.',
  ),
  old: label('Teď', 'Now', 'Тепер'),
  fresh: label('Nově', 'New', 'Новий'),
  newCodeOf: (name: string): Label =>
    label(`Nový kód: ${name}`, `New code: ${name}`, `Новий код: ${name}`),
  same: label('beze změny', 'unchanged', 'без змін'),
  taken: label(
    'tento kód má nebo mělo jiné opatření',
    'another measure has or had this code',
    'цей код має або мав інший захід',
  ),
  twice: label('kód je tu dvakrát', 'the code is here twice', 'код тут двічі'),
  doRenumber: (count: number): Label =>
    label(`Přečíslovat (${count})`, `Number anew (${count})`, `Перенумерувати (${count})`),
  frozen: (until: string): Label =>
    label(
      `Do ${until} jde plán připomínkovat a lidé píší podle kódů. Kódy zveřejněných opatření se do té doby nemění.`,
      `Comments on the plan are taken until ${until} and people write by its codes. Codes of published measures do not change before.`,
      `До ${until} план обговорюють, і люди пишуть за кодами. До того часу коди опублікованих заходів не змінюються.`,
    ),
  ticked: (count: number): Label =>
    label(
      `Označená opatření: ${count}`,
      `Ticked measures: ${count}`,
      `Позначено заходів: ${count}`,
    ),
  changeTicked: label('Změnit označená…', 'Change the ticked…', 'Змінити позначені…'),
  untick: label('Zrušit označení', 'Untick all', 'Зняти позначення'),
  what: label('Co změnit', 'What to change', 'Що змінити'),
  startsOn: label('Začátek', 'Start', 'Початок'),
  endsOn: label('Konec', 'End', 'Кінець'),
  value: label('Nová hodnota', 'New value', 'Нове значення'),
  emptied: label(
    'Nevyplněné znamená, že se údaj smaže.',
    'Left empty, what is there is deleted.',
    'Порожнє означає, що дані буде видалено.',
  ),
  doChange: (count: number): Label =>
    label(`Změnit u ${count}`, `Change in ${count}`, `Змінити у ${count}`),
}

import { label } from '@/lib/label'

/** The words of one version: what changed in it, and how it comes back. */
export const textsOfVersion = {
  versions: label('Verze', 'Versions', 'Версії'),
  title: (when: string) => label(`Verze z ${when}`, `Version of ${when}`, `Версія від ${when}`),
  gone: label(
    'Tuto verzi portál nemá. Starší verze se časem mažou; vyberte jinou v seznamu.',
    'The portal does not have this version. Old ones are deleted in time; choose another in the list.',
    'Портал не має цієї версії. Старі з часом видаляються; виберіть іншу у списку.',
  ),
  back: label('Všechny verze', 'All versions', 'Усі версії'),
  compareWith: label('Porovnat s verzí', 'Compare with the version', 'Порівняти з версією'),
  compare: label('Porovnat', 'Compare', 'Порівняти'),
  changes: (count: number) =>
    label(`Co se změnilo (${count})`, `What changed (${count})`, `Що змінилося (${count})`),
  contents: (count: number) =>
    label(`Co v ní bylo (${count})`, `What was in it (${count})`, `Що в ній було (${count})`),
  since: (when: string, who: string) =>
    label(
      `Proti verzi z ${when} (${who}). Co ubylo, je přeškrtnuté, co přibylo, podtržené.`,
      `Against the version of ${when} (${who}). What went is struck through, what came is underlined.`,
      `Порівняно з версією від ${when} (${who}). Що зникло, закреслено, що додано, підкреслено.`,
    ),
  first: label(
    'Starší verzi portál nemá: ukazujeme všechno, co v této bylo.',
    'The portal has no older version: this is all that was in it.',
    'Старішої версії портал не має: показуємо все, що в цій було.',
  ),
  same: label(
    'Obě verze říkají totéž.',
    'Both versions say the same.',
    'Обидві версії кажуть те саме.',
  ),
  was: label('dříve:', 'before:', 'раніше:'),
  is: label('nyní:', 'now:', 'тепер:'),
  added: label('přibylo:', 'added:', 'додано:'),
  removed: label('ubylo:', 'removed:', 'вилучено:'),
  form: label(
    'Slova jsou stejná. Změnila se úprava: nadpisy, tučné písmo, odkazy nebo obrázky.',
    'The words are the same. Headings, bold type, links or pictures changed.',
    'Слова ті самі. Змінилося оформлення: заголовки, жирний шрифт, посилання або зображення.',
  ),
  whole: label(
    'Text je příliš dlouhý na vyznačení slov; je tu celý.',
    'The text is too long to mark words; here is all of it.',
    'Текст задовгий, щоб позначити слова; ось він увесь.',
  ),
  order: label('Jen jiné pořadí:', 'Only another order:', 'Лише інший порядок:'),
  rows: {
    added: label('přibylo', 'added', 'додано'),
    removed: label('ubylo', 'removed', 'вилучено'),
    changed: label('změněno', 'changed', 'змінено'),
    moved: label('přesunuto', 'moved', 'переміщено'),
  },
  places: (from: number, to: number) =>
    label(`${from}. → ${to}. místo`, `place ${from} → ${to}`, `місце ${from} → ${to}`),
  unnamed: (place: number) => label(`${place}. řádek`, `row ${place}`, `рядок ${place}`),
  restore: label('Vrátit tuto verzi', 'Bring this version back', 'Повернути цю версію'),
  restoreTitle: label('Vrátit tuto verzi?', 'Bring this version back?', 'Повернути цю версію?'),
  restoreSays: (when: string) =>
    label(
      `Do konceptu se vrátí podoba z ${when}. Na webu se nic nezmění, dokud koncept nezveřejníte, a nynější podoba zůstane mezi verzemi.`,
      `The draft becomes as it was on ${when}. Nothing changes on the website until you publish it, and what is there now stays among the versions.`,
      `Чернетка стане такою, як була ${when}. На сайті нічого не зміниться, доки ви її не опублікуєте, а теперішній вигляд залишиться серед версій.`,
    ),
  restored: label('Vráceno do konceptu.', 'Brought back as a draft.', 'Повернуто в чернетку.'),
  inTrash: label(
    'Záznam je v koši. Verzi můžete vrátit, až ho z koše obnovíte.',
    'The entry is in the trash. Restore it first, then the version can be brought back.',
    'Запис у кошику. Спочатку відновіть його, потім можна повернути версію.',
  ),
  newest: label(
    'Tohle je nejnovější podoba, není co vracet.',
    'This is the newest form; there is nothing to bring back.',
    'Це найновіший вигляд, повертати нічого.',
  ),
  signedOut: label(
    'Vaše přihlášení skončilo. Přihlaste se v novém okně, vraťte se sem a stiskněte to znovu; nic se neztratilo.',
    'Your session has ended. Sign in in a new window, come back and press again; nothing is lost.',
    'Ваш сеанс завершився. Увійдіть у новому вікні, поверніться й натисніть ще раз; нічого не втрачено.',
  ),
}

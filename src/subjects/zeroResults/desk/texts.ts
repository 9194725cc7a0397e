import { label } from '@/lib/label'

import { fewestSearches } from '../reportOf'

/** What the desk says of searches in vain. */
export const textsOfZeroResults = {
  title: label('Co lidé nenašli', 'What people did not find', 'Чого люди не знайшли'),
  notAllowed: label(
    'Toto vidí jen redakce a koordinátoři.',
    'Only editors and coordinators see this.',
    'Це бачать лише редактори й координатори.',
  ),
  explained: label(
    'Slova, na která katalog neměl jedinou odpověď. Ukazují, která služba v území chybí, nebo kterému slovu katalog nerozumí.',
    'Words to which the catalogue had no answer at all. They show which service is missing, or which word the catalogue does not understand.',
    'Слова, на які каталог не мав жодної відповіді. Вони показують, якої послуги бракує або якого слова каталог не розуміє.',
  ),
  howCounted: label('Jak se to počítá', 'How it is counted', 'Як це рахується'),
  counting: [
    label(
      'Nepočítají se lidé, ale hledání: kdo hledal dvakrát, je tu dvakrát. O tom, kdo hledal, se neukládá nic.',
      'Searches are counted, not people: who searched twice is here twice. Nothing is kept about who searched.',
      'Рахуються не люди, а пошуки: хто шукав двічі, той тут двічі. Про того, хто шукав, нічого не зберігається.',
    ),
    label(
      `Co bylo hledáno méně než ${fewestSearches}krát, je skryté, také u druhů a území. Proto součty nemusejí souhlasit.`,
      `What was searched for fewer than ${fewestSearches} times is hidden, also by type and territory. The sums need not agree.`,
      `Те, що шукали менш як ${fewestSearches} разів, приховано, також за видами й територіями. Тому суми можуть не збігатися.`,
    ),
    label(
      'Totéž hledání zopakované během jedné minuty se počítá jednou.',
      'The same search repeated within a minute counts once.',
      'Той самий пошук, повторений протягом хвилини, рахується один раз.',
    ),
    label(
      'Čísla a e-mailové adresy se ze slov vypouštějí. Poznámky starší než 400 dní se mažou.',
      'Numbers and mail addresses are left out. Notes older than 400 days are deleted.',
      'Числа й електронні адреси вилучаються. Записи, старші за 400 днів, видаляються.',
    ),
  ],
  since: (day: string) =>
    label(`Počítá se od ${day}.`, `Counted since ${day}.`, `Облік від ${day}.`),
  period: label('Období', 'Period', 'Період'),
  periods: {
    '30': label('Posledních 30 dní', 'The last 30 days', 'Останні 30 днів'),
    '90': label('Posledních 90 dní', 'The last 90 days', 'Останні 90 днів'),
    '365': label('Poslední rok', 'The last year', 'Останній рік'),
  },
  territory: label('Území', 'Territory', 'Територія'),
  everywhere: label('Všechna území', 'All territories', 'Усі території'),
  kinds: {
    region: label('Kraje', 'Regions', 'Краї'),
    orp: label('Obce s rozšířenou působností', 'Districts (ORP)', 'Райони (ORP)'),
    municipality: label('Obce, které lidé volili', 'Municipalities chosen', 'Обрані громади'),
  },
  show: label('Ukázat', 'Show', 'Показати'),
  download: label(
    'Stáhnout tabulku (CSV)',
    'Download the table (CSV)',
    'Завантажити таблицю (CSV)',
  ),
  words: label('Co lidé hledali', 'What people looked for', 'Що люди шукали'),
  count: label('Kolikrát', 'Times', 'Скільки разів'),
  types: label('Zvolený druh služby', 'Chosen type of service', 'Обраний вид послуги'),
  actions: label('Co s tím', 'What to do', 'Що робити'),
  try: label('Zkusit v katalogu', 'Try in the catalogue', 'Спробувати в каталозі'),
  add: label('Přidat k slovům lidí', 'Add to the words of people', 'Додати до слів людей'),
  firstOf: (shown: number, all: number) =>
    label(
      `Ukazuje se prvních ${shown} z ${all}. Všechny jsou v tabulce ke stažení.`,
      `The first ${shown} of ${all} are shown. All are in the table to download.`,
      `Показано перші ${shown} з ${all}. Усі є в таблиці для завантаження.`,
    ),
  empty: label('Tady nic není.', 'There is nothing here.', 'Тут нічого немає.'),
  whyEmpty: label(
    `V tomto období a území se žádná slova nehledala marně aspoň ${fewestSearches}krát. Zkuste delší období nebo všechna území.`,
    `In this period and territory no words were looked for in vain ${fewestSearches} times or more. Try a longer period or all territories.`,
    `За цей період і на цій території жодних слів не шукали марно принаймні ${fewestSearches} разів. Спробуйте довший період або всі території.`,
  ),
}

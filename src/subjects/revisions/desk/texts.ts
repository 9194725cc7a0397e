import { label } from '@/lib/label'

/** What the desk says when two people write one text. */
export const textsOfConflict = {
  changed: (who: string) =>
    label(
      `Mezitím to uložil někdo jiný: ${who}`,
      `Saved by somebody else: ${who}`,
      `Тим часом це зберіг хтось інший: ${who}`,
    ),
  somebody: label('neznámý', 'unknown', 'невідомо'),
  compare: label('Porovnat a spojit', 'Compare and join', 'Порівняти й об’єднати'),
  title: label('Dvě podoby vedle sebe', 'Two versions side by side', 'Дві версії поруч'),
  explained: label(
    'U každého pole vyberte, co má platit. Nic se neztratí: uložená podoba zůstane ve Verzích, vaše je stále ve formuláři.',
    'Choose for each field what is to stand. Nothing is lost: the saved version stays in Versions, yours is still in the form.',
    'Для кожного поля виберіть, що має залишитися. Ніщо не зникне: збережена версія залишиться у Версіях, ваша — у формі.',
  ),
  same: label(
    'Obě podoby říkají totéž. Můžete pokračovat.',
    'Both versions say the same. You can go on.',
    'Обидві версії однакові. Можна продовжувати.',
  ),
  mine: label('Vaše podoba', 'Yours', 'Ваша версія'),
  theirs: label('Uložená podoba', 'Saved', 'Збережена версія'),
  empty: label('(prázdné)', '(empty)', '(порожньо)'),
  join: label(
    'Pokračovat s tím, co jsem vybral(a)',
    'Go on with my choice',
    'Продовжити з вибраним',
  ),
  joined: label(
    'Formulář má teď to, co jste vybrali. Uložte ho, nebo zveřejněte.',
    'The form now has what you chose. Save or publish it.',
    'У формі тепер те, що ви вибрали. Збережіть або опублікуйте.',
  ),
  failed: label(
    'Uloženou podobu se nepodařilo načíst. Zkuste to znovu.',
    'The saved version could not be read. Please try again.',
    'Не вдалося прочитати збережену версію. Спробуйте ще раз.',
  ),
}

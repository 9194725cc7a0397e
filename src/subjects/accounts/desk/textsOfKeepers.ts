import { label } from '@/lib/label'

/** What the desk says about who keeps which organisation. */
export const textsOfKeepers = {
  title: label('Kdo spravuje poskytovatele', 'Who keeps which provider', 'Хто веде надавачів'),
  notAllowed: label(
    'Toto vidí jen redakce a koordinátoři.',
    'Only editors and coordinators see this.',
    'Це бачать лише редактори й координатори.',
  ),
  unkept: (count: number, all: number) =>
    label(
      `${count} z ${all} poskytovatelů nikdo nespravuje`,
      `${count} of ${all} providers are kept by nobody`,
      `${count} з ${all} надавачів ніхто не веде`,
    ),
  organisation: label('Organizace', 'Organisation', 'Організація'),
  keepers: label('Kdo ji spravuje', 'Who keeps it', 'Хто її веде'),
  nobody: label('nikdo', 'nobody', 'ніхто'),
  invited: label('pozván, zatím nepřišel', 'invited, has not come yet', 'запрошено, ще не прийшли'),
  letters: label('Dopisy k vytištění', 'Letters to print', 'Листи для друку'),
  back: label('Zpět na seznam', 'Back to the list', 'Назад до списку'),
  print: label('Vytisknout', 'Print', 'Надрукувати'),
  invite: label('Pozvat člověka', 'Invite a person', 'Запросити людину'),
  noAddress: (count: number) =>
    label(
      `Dopisů bez adresy, protože ji záznam nemá: ${count}.`,
      `Letters without an address, as the entry has none: ${count}.`,
      `Листів без адреси, бо в записі її немає: ${count}.`,
    ),
  all: label(
    'Každý poskytovatel na webu má někoho, kdo ho spravuje.',
    'Every public provider has somebody who keeps it.',
    'Кожен надавач на сайті має того, хто його веде.',
  ),
}

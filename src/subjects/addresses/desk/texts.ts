import { label } from '@/lib/label'

export const words = {
  list: label('Adresy', 'Addresses', 'Адреси'),
  none: label(
    'Takovou adresu v seznamu nemáme. Nevadí, napište ji celou sami.',
    'This address is not in our list. Never mind, write the whole of it yourself.',
    'Такої адреси в нашому списку немає. Нічого, напишіть її повністю самі.',
  ),
  some: label(
    'Jsou tu adresy na výběr: šipkou dolů k nim, Enterem vyberete.',
    'There are addresses to choose from: the down arrow goes to them, Enter chooses.',
    'Є адреси на вибір: стрілка вниз веде до них, Enter вибирає.',
  ),
  filled: label(
    'Vyplnili jsme celou adresu i polohu na mapě.',
    'We have filled in the whole address and its position on the map.',
    'Ми заповнили всю адресу та її розташування на карті.',
  ),
  filledOnly: label(
    'Vyplnili jsme celou adresu.',
    'We have filled in the whole address.',
    'Ми заповнили всю адресу.',
  ),
}

import { label } from '@/lib/label'

/** What the page of a claim says to whoever decides on it. */
export const textsOfClaim = {
  approve: label('Schválit a pozvat', 'Approve and invite', 'Схвалити й запросити'),
  sendBack: label('Zamítnout', 'Refuse', 'Відхилити'),
  reason: label('Důvod zamítnutí', 'Reason of the refusal', 'Причина відхилення'),
  hint: label(
    'Důvod pošleme žadateli e-mailem.',
    'The reason is sent by e-mail.',
    'Причину надішлемо електронною поштою.',
  ),
  saveFirst: label('Nejdřív změnu uložte.', 'Save the change first.', 'Спершу збережіть зміну.'),
  keepers: label(
    'Kdo organizaci už spravuje',
    'Who keeps the organisation already',
    'Хто вже веде організацію',
  ),
  nobody: label('Zatím nikdo.', 'Nobody yet.', 'Поки ніхто.'),
  unknown: label('nepodařilo se zjistit', 'could not be found out', 'не вдалося дізнатися'),
  contacts: label(
    'Kontakty organizace na webu',
    'Contacts of the organisation on the site',
    'Контакти організації на сайті',
  ),
  how: label(
    'Než žádost schválíte, zavolejte sem a zeptejte se, jestli tam žadatel pracuje. Nevolejte na číslo ze žádosti.',
    'Before you approve, call here and ask whether the person works there. Do not call a number from the claim.',
    'Перш ніж схвалити, зателефонуйте сюди й запитайте, чи людина там працює. Не телефонуйте на номер із заявки.',
  ),
  noContacts: label(
    'Na webu žádné kontakty nemá. Najděte je jinde než v žádosti.',
    'It has no contacts on the site. Find them elsewhere than in the claim.',
    'На сайті контактів немає. Знайдіть їх деінде, не в заявці.',
  ),
  failed: label(
    'Nepodařilo se načíst. Načtěte stránku znovu.',
    'This could not be loaded. Load the page again.',
    'Не вдалося завантажити. Оновіть сторінку.',
  ),
  sure: (names: string) =>
    label(
      `Organizaci už spravuje: ${names}. Opravdu má údaje měnit i žadatel?`,
      `The organisation is kept already by: ${names}. Shall this person really change its entry too?`,
      `Організацію вже веде: ${names}. Справді дозволити змінювати дані й заявникові?`,
    ),
  yes: label('Ano, schválit', 'Yes, approve', 'Так, схвалити'),
  no: label('Zpět', 'Back', 'Назад'),
}

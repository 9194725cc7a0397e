import { label } from '@/lib/label'

/** What has to be mended in what a reader of a letter wrote, in words that say how. */
export const faults = {
  phone: label(
    'Tohle není telefonní číslo. Napište devět číslic, třeba 585 562 109. Linku nebo jinou poznámku napište do pole „Co je jinak“.',
    'This is not a telephone number. Write nine digits, such as 585 562 109. Write an extension or another note into “What is different”.',
    'Це не номер телефону. Напишіть дев’ять цифр, наприклад 585 562 109. Внутрішній номер чи іншу примітку напишіть у поле «Що не так».',
  ),
  email: label(
    'Napište e-mail jako jmeno@example.cz.',
    'Write the e-mail like name@example.org.',
    'Напишіть адресу на зразок imya@example.org.',
  ),
  web: label(
    'Napište celou adresu stránky, například https://www.mesto.cz.',
    'Write the whole address of the page, for example https://www.example.org.',
    'Напишіть повну адресу сторінки, наприклад https://www.example.org.',
  ),
  free: label(
    'Napište, kolik míst je volných: celé číslo, například 0 nebo 3.',
    'Write how many places are free: a whole number, such as 0 or 3.',
    'Напишіть, скільки місць вільних: ціле число, наприклад 0 або 3.',
  ),
  long: label(
    'Text je příliš dlouhý. Zkraťte ho prosím.',
    'The text is too long. Please shorten it.',
    'Текст задовгий. Скоротіть його, будь ласка.',
  ),
  nothing: label(
    'Zatím jste nic nezměnili. Přepište, co je jinak, nebo to napište do pole „Co je jinak“.',
    'You have not changed anything yet. Write over what is different, or write it into “What is different”.',
    'Ви ще нічого не змінили. Виправте, що не так, або напишіть це в поле «Що не так».',
  ),
  gone: label(
    'Tento záznam teď není zveřejněný. Obraťte se prosím na správce portálu.',
    'This entry is not public now. Please turn to the admin of the portal.',
    'Цей запис зараз не опубліковано. Зверніться до адміністратора порталу.',
  ),
  foreign: label(
    'Tento záznam k odkazu nepatří. Nic jsme neodeslali.',
    'This entry does not belong to the link. Nothing was sent.',
    'Цей запис не належить до посилання. Нічого не надіслано.',
  ),
  busy: label(
    'Právě teď záznam měnil někdo jiný. Odešlete to prosím ještě jednou.',
    'Somebody else was changing the entry just now. Please send it once more.',
    'Щойно запис змінював хтось інший. Надішліть ще раз, будь ласка.',
  ),
}

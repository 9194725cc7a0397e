import { label, say, type Label } from '@/lib/label'

type Made = (found: string) => Label

const same = (cs: string, en: string, uk: string): Made => {
  const text = label(cs, en, uk)
  return () => text
}

const fileKind = same(
  'Soubory tohoto druhu nepřijímáme, nebo soubor není tím, co říká jeho název.',
  'Files of this kind are not accepted, or the file is not what its name says.',
  'Файли такого типу не приймаються, або файл не відповідає своїй назві.',
)
const unreadable = same(
  'Soubor se nepodařilo přečíst. Pošlete ho znovu.',
  'The file could not be read. Send it again.',
  'Файл не вдалося прочитати. Надішліть його знову.',
)
const tooLarge = same(
  'Soubor je větší než 15 MB.',
  'The file is larger than 15 MB.',
  'Файл більший за 15 МБ.',
)

/** What Payload and its drivers say in one language whoever asks; what is in brackets goes into the sentence. */
const known: [RegExp, Made][] = [
  [
    /^The following field is invalid: (.+)$/,
    (found) =>
      label(
        `Následující pole je neplatné: ${found}`,
        `The following field is invalid: ${found}`,
        `Наступне поле недійсне: ${found}`,
      ),
  ],
  [
    /^The following fields are invalid: (.+)$/,
    (found) =>
      label(
        `Následující pole jsou neplatná: ${found}`,
        `The following fields are invalid: ${found}`,
        `Наступні поля недійсні: ${found}`,
      ),
  ],
  [
    // A path of a dot alone is named by nothing.
    /^The following paths? cannot be queried: (.*)$/s,
    (found) =>
      label(
        `Na tuto cestu se nelze ptát: ${found}`,
        `The following path cannot be queried: ${found}`,
        `За цим шляхом не можна запитувати: ${found}`,
      ),
  ],
  [/^(?:Invalid (?:file|MIME) type|File type |Invalid PDF file|SVG file contains)/, fileKind],
  [/^Could not read uploaded file/, unreadable],
  [/^(?:Soubor je větší než 15 MB|File size limit has been reached)/, tooLarge],
  [
    /^Multipart (?:request size )?limit has been reached/,
    same(
      'Formulář je příliš velký nebo má příliš mnoho částí.',
      'The form is too large or has too many parts.',
      'Форма завелика або має забагато частин.',
    ),
  ],
  [
    /^Invalid filename/,
    same(
      'Takto se soubor jmenovat nemůže.',
      'A file cannot have such a name.',
      'Файл не може мати таку назву.',
    ),
  ],
  [/^No User$/, same('Nikdo není přihlášený.', 'Nobody is signed in.', 'Ніхто не ввійшов.')],
  [
    /^Value must be unique$/,
    same(
      'Hodnota musí být jedinečná.',
      'The value must be unique.',
      'Значення має бути унікальним.',
    ),
  ],
  [
    /^Cannot restore a version of a trashed document/,
    same(
      'Záznam je v koši. Nejdřív ho obnovte, potom jeho starší podobu.',
      'The document is in the trash. Restore it first, then its older version.',
      'Запис у кошику. Спершу відновіть його, потім його старішу версію.',
    ),
  ],
  [
    /^(?:Something went wrong|An unknown error occurred)/,
    same('Něco se pokazilo.', 'Something went wrong.', 'Щось пішло не так.'),
  ],
]

/** A sentence in the language of whoever asks, where Payload has it in one language only. */
export const translated = (sentence: string, language: string): string => {
  for (const [form, made] of known) {
    const found = form.exec(sentence)
    if (found) return say({ i18n: { language } }, made(found[1] ?? ''))
  }
  return sentence
}

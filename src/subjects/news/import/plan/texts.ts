import { label } from '@/lib/label'

/** What the sender of a file should know of one text. */
export const postNotes = {
  noDate: label(
    'Bez data: dostane den, kdy ho zveřejníte.',
    'Without a date: it gets the day on which you publish it.',
    'Без дати: отримає день публікації.',
  ),
  ownSummary: label(
    'Perex chyběl, je ze začátku textu.',
    'The summary was missing and is the beginning of the text.',
    'Анонсу не було, взято початок тексту.',
  ),
  badAddress: (address: string) =>
    label(
      `Stará adresa „${address}“ se nedá přesměrovat.`,
      `The old address “${address}” cannot be led on.`,
      `Стару адресу «${address}» не можна перенаправити.`,
    ),
  sameAddress: (address: string, row: number) =>
    label(
      `Stará adresa ${address} už patří řádku ${row}.`,
      `The old address ${address} belongs to row ${row} already.`,
      `Стара адреса ${address} вже належить рядку ${row}.`,
    ),
  leadsOn: (address: string, to: string) =>
    label(
      `Stará adresa ${address} už vede na ${to}, zůstane tak.`,
      `The old address ${address} leads to ${to} already and stays so.`,
      `Стара адреса ${address} вже веде на ${to}, так і залишиться.`,
    ),
  taken: (address: string) =>
    label(
      `Na adrese ${address} má portál svou stránku, přesměrování nevznikne.`,
      `The portal has a page of its own at ${address}; no redirect is made.`,
      `За адресою ${address} портал має власну сторінку, перенаправлення не буде.`,
    ),
  topics: (names: string) =>
    label(
      `Témata, která portál nemá, se vynechají: ${names}.`,
      `Topics that the portal does not have are left out: ${names}.`,
      `Теми, яких на порталі немає, пропустимо: ${names}.`,
    ),
  dropped: {
    scripts: (count: number) =>
      label(
        `Vynechané skripty: ${count}.`,
        `Scripts left out: ${count}.`,
        `Пропущені скрипти: ${count}.`,
      ),
    frames: (count: number) =>
      label(
        `Vynechaná vložená okna, videa a formuláře: ${count}.`,
        `Frames, videos and forms left out: ${count}.`,
        `Пропущені вбудовані вікна, відео та форми: ${count}.`,
      ),
    pixels: (count: number) =>
      label(
        `Vynechaná počítadla návštěv: ${count}.`,
        `Counters of readers left out: ${count}.`,
        `Пропущені лічильники відвідувань: ${count}.`,
      ),
    codes: (count: number) =>
      label(
        `Vynechané značky WordPressu (galerie a podobně): ${count}.`,
        `Codes of WordPress left out (galleries and the like): ${count}.`,
        `Пропущені позначки WordPress (галереї тощо): ${count}.`,
      ),
    links: (count: number) =>
      label(
        `Odkazy, které nikam nevedly, jsou jen text: ${count}.`,
        `Links that led nowhere are plain words: ${count}.`,
        `Посилання, що нікуди не вели, стали текстом: ${count}.`,
      ),
  },
}

/** Why a text is refused, and with it the whole file. */
export const postFaults = {
  noTitle: label('Chybí titulek.', 'The title is missing.', 'Немає заголовка.'),
  longTitle: label(
    'Titulek má víc než 200 znaků.',
    'The title is longer than 200 characters.',
    'Заголовок має понад 200 знаків.',
  ),
  long: label(
    'Text je příliš dlouhý: i se značkami nejvýše milion znaků.',
    'The text is too long: a million characters at most, tags included.',
    'Текст задовгий: разом із тегами щонайбільше мільйон знаків.',
  ),
  deep: label(
    'Text je příliš zanořený.',
    'The text is nested too deeply.',
    'Текст має забагато рівнів вкладення.',
  ),
  twice: (row: number) =>
    label(
      `Totéž už je na řádku ${row}. Nechte jedno z nich, nebo jim dejte každému jiné ID.`,
      `The same stands in row ${row} already. Leave one of them, or give each an ID of its own.`,
      `Те саме вже є в рядку ${row}. Залиште одне або дайте кожному власний ID.`,
    ),
  date: (written: string) =>
    label(
      `Datu „${written}“ nerozumíme. Napište ho jako 5. 1. 2026 9:00.`,
      `The date “${written}” is not understood. Write it as 2026-01-05T09:00.`,
      `Дату «${written}» не зрозуміло. Напишіть її як 2026-01-05T09:00.`,
    ),
}

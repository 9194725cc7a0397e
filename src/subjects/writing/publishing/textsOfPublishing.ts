import { label, type Label, type Locale } from '@/lib/label'

import { longestSentence } from '../writingAids'

const mostNamed = 5

/** What is said before something is published. */
export const textsOfPublishing = {
  noText: ({ cs, en, uk }: Label): Label =>
    label(`Pole „${cs}“ je prázdné.`, `The field “${en}” is empty.`, `Поле «${uk}» порожнє.`),
  noDate: label(
    'Akce nemá termín ani poznámku, kdy bude.',
    'The event has neither a date nor a note on when it will be.',
    'Подія не має ні дати, ні примітки, коли вона буде.',
  ),
  onlyNote: label(
    'Akce nemá termín, jen poznámku k němu.',
    'The event has no date, only a note on it.',
    'Подія не має дати, лише примітку про неї.',
  ),
  isOver: label(
    'Všechny termíny akce už byly.',
    'All dates of the event are over.',
    'Усі дати події вже минули.',
  ),
  noAlt: (name: string, languages: Locale[]): Label =>
    label(
      `Obrázek „${name}“ nemá popis pro nevidomé (${wordsOf('cs', languages)}).`,
      `The picture “${name}” has no alternative text (${wordsOf('en', languages)}).`,
      `Зображення «${name}» не має опису для незрячих (${wordsOf('uk', languages)}).`,
    ),
  deadLink: (text: string): Label =>
    label(
      `Odkaz „${text}“ vede na stránku portálu, kterou veřejnost neotevře.`,
      `The link “${text}” leads to a page of the portal that the public cannot open.`,
      `Посилання «${text}» веде на сторінку порталу, яку громадськість не відкриє.`,
    ),
  longSentences: (count: number, first: string): Label =>
    label(
      `Vět delších než ${longestSentence} slov: ${count}. První: „${first}“`,
      `Sentences of over ${longestSentence} words: ${count}. The first: “${first}”`,
      `Речень довших за ${longestSentence} слів: ${count}. Перше: «${first}»`,
    ),
  untranslated: (locale: Locale): Label =>
    label(
      `Není přeloženo ${into.cs[locale]}: lidé tam uvidí češtinu.`,
      `Not translated ${into.en[locale]}: people there will see Czech.`,
      `Не перекладено ${into.uk[locale]}: люди побачать там чеську.`,
    ),
  partlyTranslated: (locale: Locale, missing: Label[]): Label =>
    label(
      `Překlad ${into.cs[locale]} není celý, chybí: ${named('cs', missing)}.`,
      `The translation ${into.en[locale]} is not whole; missing: ${named('en', missing)}.`,
      `Переклад ${into.uk[locale]} неповний, бракує: ${named('uk', missing)}.`,
    ),
  changed: (field: Label, locale: Locale | undefined): Label =>
    locale && locale !== 'cs'
      ? label(
          `${field.cs} (${languages.cs[locale]})`,
          `${field.en} (${languages.en[locale]})`,
          `${field.uk} (${languages.uk[locale]})`,
        )
      : field,
}

const languages: Record<Locale, Record<Locale, string>> = {
  cs: { cs: 'česky', en: 'anglicky', uk: 'ukrajinsky' },
  en: { cs: 'in Czech', en: 'in English', uk: 'in Ukrainian' },
  uk: { cs: 'чеською', en: 'англійською', uk: 'українською' },
}

const into: Record<Locale, Record<Locale, string>> = {
  cs: { cs: 'do češtiny', en: 'do angličtiny', uk: 'do ukrajinštiny' },
  en: { cs: 'into Czech', en: 'into English', uk: 'into Ukrainian' },
  uk: { cs: 'чеською', en: 'англійською', uk: 'українською' },
}

const wordsOf = (locale: Locale, named: Locale[]): string =>
  named.map((each) => languages[locale][each]).join(', ')

const named = (locale: Locale, fields: Label[]): string => {
  const names = [...new Set(fields.map((each) => each[locale]))]
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')} …` : names.join(', ')
}

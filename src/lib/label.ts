/** The languages of the portal; Czech is the one that everything falls back to. */
export const locales = ['cs', 'en', 'uk'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'cs'

export type Label = Record<Locale, string>

/** One text in the three languages, in the form in which Payload takes labels. */
export const label = (cs: string, en: string, uk: string): Label => ({ cs, en, uk })

type Asking = { i18n?: { language?: string } } | null | undefined

/** The text in the language of the request; Czech when the request has none of ours. */
export const say = (req: Asking, text: Label): string =>
  text[(req?.i18n?.language ?? defaultLocale) as Locale] ?? text.cs

import { createTranslator } from 'use-intl/core'

import type { Locale } from '@/lib/label'

import cs from './cs.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import uk from './uk.json' with { type: 'json' }

export type Messages = typeof cs
export type Namespace = keyof Messages

const messages: Record<Locale, Messages> = { cs, en, uk }

/** The words of the site itself in a language; Czech is the pattern that the others follow. */
export const texts = <Part extends Namespace>(locale: Locale, namespace: Part) =>
  createTranslator<Messages, Part>({
    locale,
    messages: messages[locale],
    namespace,
    timeZone: 'Europe/Prague',
    onError: (error) => {
      throw error
    },
  })

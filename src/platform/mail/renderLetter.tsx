import { render } from '@react-email/render'

import type { Help } from '@/lib/helpOf'
import type { Locale } from '@/lib/label'

import { Layout } from './Layout'
import type { LetterKind } from './letterKind'
import { oneLine } from './oneLine'
import { plainText } from './plainText'

type Letter<Data> = {
  kind: LetterKind<Data>
  data: Data
  language: Locale
  portal: { name: string; url: string; help?: Help | null }
}

/** The words of a letter: its subject, and the same text twice, for readers with HTML and without. */
export const renderLetter = async <Data,>({ kind, data, language, portal }: Letter<Data>) => {
  const content = kind.contentOf(clean(data))
  const html = await render(<Layout content={content} language={language} portal={portal} />)

  return {
    subject: oneLine(content.subject[language]),
    html,
    text: plainText(content, language, portal),
    ...(content.code && { qr: content.code.text }),
  }
}

/** Somebody's reason may have lines; everything else is a name or a link. */
const clean = <Value,>(value: Value, name = ''): Value => {
  if (typeof value === 'string') return cleanText(value, name) as Value
  if (Array.isArray(value)) return value.map((each: unknown) => clean(each, name)) as Value
  if (typeof value !== 'object' || value === null) return value

  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, clean<unknown>(each, key)]),
  ) as Value
}

const cleanText = (value: string, name: string): string => {
  if (name === 'link' || name === 'validTill') return value

  return name === 'reason' ? value.replace(/\r\n?/g, '\n').trim() : oneLine(value)
}

import { helpLine, type Help } from '@/lib/helpOf'
import type { Locale } from '@/lib/label'

import type { Content } from './content'

type Sender = { name: string; url: string; help?: Help | null }

/** A letter for readers without HTML, and for the desk. */
export const plainText = (content: Content, language: Locale, portal: Sender): string => {
  const {
    heading,
    paragraphs,
    quote,
    items = [],
    code,
    action,
    notes = [],
    reason,
    settings,
  } = content
  const parts = [
    heading[language],
    ...paragraphs.map((each) => each[language]),
    ...(quote ? [quote.replace(/^/gm, '> ')] : []),
    ...items.map(({ title, lines, href }) =>
      [`* ${title}`, ...[...lines, ...(href ? [href] : [])].map((each) => `  ${each}`)].join('\n'),
    ),
    ...(code ? [`${code.says[language]}\n${code.text}`] : []),
    ...(action ? [`${action.text[language]}:\n${action.href}`] : []),
    ...notes.map((each) => each[language]),
    ...(content.offersHelp && portal.help ? [helpLine(portal.help)[language]] : []),
    `-- \n${portal.name}\n${portal.url}\n${reason[language]}${settings ? `\n${settings.text[language]}: ${settings.href}` : ''}`,
  ]
  return `${parts.join('\n\n')}\n`
}

import { render } from '@react-email/render'

import type { Locale } from '@/lib/label'

import { Layout } from './Layout'
import { oneLine } from './oneLine'
import { plainText } from './plainText'
import { templates, type LetterData, type Template } from './templates'

type Letter<Name extends Template> = {
  template: Name
  data: LetterData[Name]
  language: Locale
  portal: { name: string; url: string }
}

/** The words of a letter: its subject, and the same text twice, for readers with HTML and without. */
export const renderLetter = async <Name extends Template>(letter: Letter<Name>) => {
  const { template, data, language, portal } = letter
  const content = templates[template](clean(data))
  const html = await render(<Layout content={content} language={language} portal={portal} />)

  return {
    subject: oneLine(content.subject[language]),
    html,
    text: plainText(content, language, portal),
  }
}

/** Somebody's reason may have lines; everything else is a name or a link. */
const clean = <Data extends object>(data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, string]) => [
      name,
      name === 'reason' ? value.replace(/\r\n?/g, '\n').trim() : asName(name, value),
    ]),
  ) as Data

const asName = (name: string, value: string): string =>
  name === 'link' || name === 'validTill' ? value : oneLine(value)

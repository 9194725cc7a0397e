import type { Locale } from '@/lib/label'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; text: string; isFolded?: boolean }

/** Longer texts are folded, in characters: a list of two hundred would be endless. */
const longest = 400

/** What a part of a plan says. */
export const ItemText = ({ locale, text, isFolded = true }: Props) => {
  if (!text) return null
  if (!isFolded || text.length <= longest) return <Paragraphs text={text} />

  return (
    <details>
      <summary>{texts(locale, 'consultation')('wording')}</summary>
      <Paragraphs text={text} />
    </details>
  )
}

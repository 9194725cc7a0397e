import type { Label } from '@/lib/label'

import { markedWords } from './markedWords'
import { Instead } from './Instead'
import { textsOfVersion as texts } from './texts'

type Props = { before: string; after: string; tell: (text: Label) => string }

/** A text with the words that went struck through and those that came underlined, also without colours. */
export const ChangedWords = ({ before, after, tell }: Props) => {
  if (!before || !after) return <Instead {...{ before, after, tell }} />
  const parts = markedWords(before, after)
  if (!parts)
    return (
      <>
        <p>{tell(texts.whole)}</p>
        <Instead {...{ before, after, tell }} />
      </>
    )

  return (
    <p className="desk-difference">
      {parts.map(({ state, text }, at) => {
        const Tag = state === 'added' ? 'ins' : state === 'removed' ? 'del' : 'span'
        return <Tag key={at}>{text}</Tag>
      })}
    </p>
  )
}

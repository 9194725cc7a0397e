import type { Locale } from '@/lib/label'

import { sayings } from './sayings'

/** What has just come of a code, a name or a press; `turn` rises with each. */
export type Said = {
  tone: 'good' | 'info' | 'stop'
  text: string
  undo?: () => void
  turn: number
}

type Props = { said: Said | null; locale: Locale }

const signs = { good: '✓', info: 'i', stop: '✕' }

/** The last thing that happened, to be read at arm's length: a sign, words and a colour. */
export const Verdict = ({ said, locale }: Props) => (
  <div className="door-verdict" role="status">
    {said && (
      <p key={said.turn} className={`door-${said.tone}`}>
        <span aria-hidden="true">{signs[said.tone]}</span>
        <strong>{said.text}</strong>
        {said.undo && <button onClick={said.undo}>{sayings.undo[locale]}</button>}
      </p>
    )}
  </div>
)

import type { Locale } from '@/lib/label'

import { Prose } from '../Prose/Prose'
import { Nodes } from './Nodes'
import { type TextValue, topNodes } from './node'
import { withoutEmptyEnd } from './withoutEmptyEnd'

type Props = { locale: Locale; value: TextValue; lowerHeadings?: boolean }

/** A text written in the desk: only the kinds of elements that we know, everything else is left out. */
export const RichText = ({ locale, value, lowerHeadings = false }: Props) => {
  const nodes = withoutEmptyEnd(topNodes(value))
  if (nodes.length === 0) return null

  return (
    <Prose>
      <Nodes nodes={nodes} context={{ locale, lowerHeadings }} />
    </Prose>
  )
}

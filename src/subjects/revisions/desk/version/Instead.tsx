import type { Label } from '@/lib/label'

import { textsOfVersion as texts } from './texts'

type Props = { before: string; after: string; tell: (text: Label) => string }

/** The one value instead of the other. */
export const Instead = ({ before, after, tell }: Props) => (
  <p className="desk-difference">
    <span className="desk-quiet">{tell(texts.was)}</span>{' '}
    {before ? <del>{before}</del> : <span>{tell(texts.empty)}</span>}{' '}
    <span className="desk-quiet">{tell(texts.is)}</span>{' '}
    {after ? <ins>{after}</ins> : <span>{tell(texts.empty)}</span>}
  </p>
)

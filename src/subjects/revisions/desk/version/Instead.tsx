import type { Label } from '@/lib/label'

import { textsOfVersion as texts } from './texts'

type Props = { before: string; after: string; tell: (text: Label) => string }

/** The one value instead of the other, or a value that came where nothing was, or went. */
export const Instead = ({ before, after, tell }: Props) => {
  const isBoth = before !== '' && after !== ''
  return (
    <p className="desk-difference">
      {before && (
        <>
          <span className="desk-quiet">{tell(isBoth ? texts.was : texts.removed)}</span>{' '}
          <del>{before}</del>{' '}
        </>
      )}
      {after && (
        <>
          <span className="desk-quiet">{tell(isBoth ? texts.is : texts.added)}</span>{' '}
          <ins>{after}</ins>
        </>
      )}
    </p>
  )
}

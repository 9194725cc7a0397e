import type { Label } from '@/lib/label'

import type { Body } from '../../comparison/difference'
import { Instead } from './Instead'
import { textsOfVersion as texts } from './texts'

type Props = Omit<Extract<Body, { kind: 'items' }>, 'kind'> & { tell: (text: Label) => string }

/** What came into a list and what went, or that it only stands in another order. */
export const ChangedItems = ({ removed, added, order, tell }: Props) =>
  order ? (
    <>
      <p>{tell(texts.order)}</p>
      <Instead {...order} tell={tell} />
    </>
  ) : (
    <ul>
      {removed.map((text, at) => (
        <li className="desk-difference" key={`removed-${at}`}>
          {tell(texts.rows.removed)}: <del>{text}</del>
        </li>
      ))}
      {added.map((text, at) => (
        <li className="desk-difference" key={`added-${at}`}>
          {tell(texts.rows.added)}: <ins>{text}</ins>
        </li>
      ))}
    </ul>
  )

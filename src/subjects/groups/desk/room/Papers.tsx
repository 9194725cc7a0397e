import { useSay } from '@/desk/useSay'
import type { RoomPaper } from '@/lib/roomView'

import { textsOfRoom as texts } from './texts'

/** Documents to open; those that the public does not see say so. */
export const Papers = ({ papers }: { papers: RoomPaper[] }) => {
  const say = useSay()
  return (
    <ul>
      {papers.map(({ id, title, href, isForMembers, isNew }) => (
        <li key={id}>
          <a href={href}>{title}</a>
          {isNew && <strong> {say(texts.isNew)}</strong>}
          {isForMembers && <span className="desk-quiet"> {say(texts.forMembers)}</span>}
        </li>
      ))}
    </ul>
  )
}

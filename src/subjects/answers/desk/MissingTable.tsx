'use client'

import { useTranslation } from '@payloadcms/ui'

import { HeadRow } from '@/desk/HeadRow'
import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { AskedMeasure } from '@/lib/measureAnswers'

import { textsOfMissing as texts } from './texts'
import type { useMissing } from './useMissing'

type Board = ReturnType<typeof useMissing>
type Props = { board: Board; shown: AskedMeasure[] }

/** Measure by measure: what it lacks, to whom one writes, and when a letter left. */
export const MissingTable = ({ board, shown }: Props) => {
  const say = useSay()
  return (
    <table className="desk-table desk-folding">
      <HeadRow names={[texts.measure, texts.why, texts.emails, texts.letters].map(say)} />
      <tbody>
        {shown.map((measure) => (
          <Row board={board} key={measure.id} measure={measure} />
        ))}
      </tbody>
    </table>
  )
}

const Row = ({ board, measure }: { board: Board; measure: AskedMeasure }) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { id, code, title, responsible, emails, asked } = measure
  const { ticked, typed, tick, type } = board
  const name = `${code} ${title}`.trim()
  const isTicked = ticked.includes(id)
  const why = [
    measure.isLate && texts.late,
    measure.isUnreported && texts.unreported,
    measure.isAnswered && texts.answered,
  ].filter((each) => each !== false)

  return (
    <tr>
      <th scope="row">
        <span className="desk-missing-tick">
          <input
            aria-label={say(texts.tick(name))}
            checked={isTicked}
            onChange={() => tick(isTicked ? ticked.filter((each) => each !== id) : [...ticked, id])}
            type="checkbox"
          />
          <a href={`/admin/collections/measures/${id}`}>{name}</a>
        </span>
        {responsible && <p className="desk-quiet">{responsible}</p>}
      </th>
      <td data-label={say(texts.why)}>{why.map(say).join(', ') || '–'}</td>
      <td data-label={say(texts.emails)}>
        <input
          aria-label={say(texts.emailsOf(name))}
          autoComplete="off"
          className="desk-select"
          onChange={({ target }) => type(id, target.value)}
          value={typed[id] ?? emails.join(', ')}
        />
      </td>
      <td data-label={say(texts.letters)}>
        {asked.length === 0
          ? say(texts.never)
          : asked
              .map(({ email, at }) => `${formatDate(i18n.language as Locale, at)} ${email}`)
              .join(', ')}
      </td>
    </tr>
  )
}

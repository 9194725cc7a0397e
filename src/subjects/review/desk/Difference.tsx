import { diffLines, diffWords } from 'diff'

import { distance } from '@/lib/distance'
import { label, say } from '@/lib/label'

import type { Change } from '../change'
import { asText, type Reading } from './asText'

type Props = { change: Change; reading: Reading }

const empty = label('(prázdné)', '(empty)', '(порожньо)')
const moved = (metres: number) =>
  label(
    `špendlík se posune o ${Math.round(metres)} m`,
    `the pin moves by ${Math.round(metres)} m`,
    `позначка зміститься на ${Math.round(metres)} м`,
  )

/** What changes in one field, what goes struck through and what comes underlined, also without colours. */
export const Difference = ({ change, reading }: Props) => {
  const { before, after, kind } = change
  const isList = Array.isArray(before) || Array.isArray(after)
  const [old, proposed] = [asText(before, reading), asText(after, reading)]
  const byLines = isList && kind !== 'point'
  const parts = byLines ? diffLines(`${old}\n`, `${proposed}\n`) : diffWords(old, proposed)
  const inLanguage = { i18n: { language: reading.language } }

  return (
    <p className="desk-difference">
      {before === null && <span className="desk-quiet">{say(inLanguage, empty)} </span>}
      {parts.map(({ added, removed, value }, at) => {
        const Tag = added ? 'ins' : removed ? 'del' : 'span'
        return <Tag key={at}>{value}</Tag>
      })}
      {after === null && <span className="desk-quiet"> {say(inLanguage, empty)}</span>}
      {kind === 'point' && before !== null && after !== null && (
        <span className="desk-quiet">
          {' '}
          {say(inLanguage, moved(distance(before as number[], after as number[])))}
        </span>
      )}
    </p>
  )
}

import type { Locale } from '@/lib/label'
import { HeadRow } from '@/desk/HeadRow'

import type { FoundZeroResults } from '../findZeroResults'
import { textsOfZeroResults as texts } from './texts'

type Props = {
  docs: FoundZeroResults['docs']
  language: Locale
  territory: string | null
}

const mostShown = 100

/** The words, most usual first, with a bar as long as their share of the most usual ones. */
export const ZeroResultsTable = ({ docs, language, territory }: Props) => {
  const most = docs[0]?.count ?? 1

  return (
    <>
      <table className="desk-table desk-folding desk-misses">
        <HeadRow
          names={(['words', 'count', 'types', 'territory', 'actions'] as const).map(
            (name) => texts[name][language],
          )}
        />
        <tbody>
          {docs.slice(0, mostShown).map(({ text, count, serviceTypes, territories }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td className="desk-misses-count" data-label={texts.count[language]}>
                <span>{count}</span>
                <i style={{ inlineSize: `${(count / most) * 100}%` }} />
              </td>
              <td data-label={texts.types[language]}>
                <Sums sums={serviceTypes} />
              </td>
              <td data-label={texts.territory[language]}>
                <Sums sums={territories} />
              </td>
              <td>
                <Actions {...{ text, language, territory }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {docs.length > mostShown && <p>{texts.firstOf(mostShown, docs.length)[language]}</p>}
    </>
  )
}

const Sums = ({ sums }: { sums: FoundZeroResults['territories'] }) =>
  sums.length > 0 ? (
    <ul>
      {sums.map(({ value, label, count }) => (
        <li key={value}>
          {label} <span className="desk-quiet">({count})</span>
        </li>
      ))}
    </ul>
  ) : (
    <span className="desk-quiet">–</span>
  )

type ActionsProps = Omit<Props, 'docs'> & { text: string }

const Actions = ({ text, language, territory }: ActionsProps) => {
  // A trial of staff is no search of a visitor: it must not be counted.
  const trial = new URLSearchParams({
    q: text,
    ...(territory && { uzemi: territory }),
    prubezne: '1',
  })
  const words = new URLSearchParams({ slova: text })

  return (
    <ul>
      <li>
        <a href={`/katalog?${trial}`} aria-label={`${texts.try[language]}: ${text}`}>
          {texts.try[language]}
        </a>
      </li>
      <li>
        <a
          href={`/admin/collections/synonyms/create?${words}`}
          aria-label={`${texts.add[language]}: ${text}`}
        >
          {texts.add[language]}
        </a>
      </li>
    </ul>
  )
}

import { HeadRow } from '@/desk/HeadRow'
import type { Locale } from '@/lib/label'

import type { FoundTranslations } from '../findTranslations'
import type { Question } from '../question'
import { standings } from '../standingOf'
import { hrefOf } from './hrefOf'
import { textsOfTranslations as texts } from './texts'

type Props = { found: FoundTranslations; language: Locale; question: Question }

/** How many entries of each kind stand how; each number leads to them. */
export const Counts = ({ found, language, question }: Props) => (
  <section aria-labelledby="translations-counts">
    <h2 id="translations-counts">{texts.counts[language]}</h2>
    <table className="desk-table desk-folding">
      <HeadRow
        names={[texts.kind[language], ...standings.map((each) => texts.standings[each][language])]}
      />
      <tbody>
        {found.kinds.map(({ kind, name, counts }) => (
          <tr key={kind}>
            <th scope="row">
              <a href={hrefOf({ ...question, kind, standing: null, page: 1 })}>{name[language]}</a>
            </th>
            {standings.map((standing) => (
              <td data-label={texts.standings[standing][language]} key={standing}>
                {counts[standing] > 0 ? (
                  <a
                    aria-label={`${name[language]}, ${texts.standings[standing][language]}: ${counts[standing]}`}
                    href={hrefOf({ ...question, kind, standing, page: 1 })}
                  >
                    {counts[standing]}
                  </a>
                ) : (
                  0
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

import { languageName } from '@/lib/languageName'
import type { Label, Locale } from '@/lib/label'

import type { Difference } from '../../comparison/difference'
import { ChangedItems } from './ChangedItems'
import { ChangedRows } from './ChangedRows'
import { ChangedWords } from './ChangedWords'
import { Instead } from './Instead'
import { textsOfVersion as texts } from './texts'

type Tell = (text: Label) => string
type Props = {
  differences: Difference[]
  /** Whether there is nothing older: then it is all that was in the version. */
  isFirst: boolean
  language: Locale
  tell: Tell
}

/** What changed, field by field under the names of the form. */
export const Differences = ({ differences, isFirst, language, tell }: Props) => (
  <>
    <h2>{tell(headingOf(differences.length, isFirst))}</h2>
    {differences.map((difference) => (
      <section className="desk-version-field" key={difference.path}>
        <h3>{nameOf(difference, language, tell)}</h3>
        <Said {...{ difference, language, tell }} />
      </section>
    ))}
  </>
)

const headingOf = (count: number, isFirst: boolean): Label => {
  if (isFirst) return texts.contents(count)
  return count === 0 ? texts.same : texts.changes(count)
}

const nameOf = ({ label, locale }: Difference, language: Locale, tell: Tell): string =>
  locale ? `${tell(label)} · ${languageName(language, locale)}` : tell(label)

type SaidProps = Pick<Props, 'language' | 'tell'> & { difference: Difference }

/** What changed in one field; a field of a row is named before it. */
const Said = ({ difference: { body }, language, tell }: SaidProps) => {
  if (body.kind === 'words') return <ChangedWords {...body} tell={tell} />
  if (body.kind === 'value') return <Instead {...body} tell={tell} />
  if (body.kind === 'items') return <ChangedItems {...body} tell={tell} />
  if (body.kind === 'form') return <p>{tell(texts.form)}</p>
  return (
    <ChangedRows
      rows={body.rows}
      show={(inner) => (
        <dl>
          {inner.map((difference) => (
            <div key={difference.path}>
              <dt>{nameOf(difference, language, tell)}</dt>
              <dd>
                <Said {...{ difference, language, tell }} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      tell={tell}
    />
  )
}

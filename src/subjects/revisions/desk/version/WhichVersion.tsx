import { formatDateTime } from '@/lib/formatDate'
import type { Label, Locale } from '@/lib/label'

import type { Described } from '../../describeVersion'
import { whatItIs, whoSaved } from '../versionWords'
import { textsOfVersion as texts } from './texts'

type Props = {
  versions: Described[]
  shown: Described
  /** What it is compared with; absent where there is nothing older. */
  from: Described | undefined
  language: Locale
  tell: (text: Label) => string
}

/** Says with which version the shown one is compared, and lets one choose another. */
export const WhichVersion = ({ versions, shown, from, language, tell }: Props) => (
  <>
    {versions.length > 1 && (
      <form className="desk-version-choice">
        <label>
          {tell(texts.compareWith)}{' '}
          <select defaultValue={from?.id} name="versionFrom">
            {versions
              .filter((each) => each !== shown)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {formatDateTime(language, each.at)} · {whoSaved(each, tell)} ·{' '}
                  {whatItIs(each, tell)}
                </option>
              ))}
          </select>
        </label>{' '}
        <button className="btn btn--style-secondary btn--size-medium" type="submit">
          {tell(texts.compare)}
        </button>
      </form>
    )}
    <p>
      {tell(
        from ? texts.since(formatDateTime(language, from.at), whoSaved(from, tell)) : texts.first,
      )}
    </p>
  </>
)

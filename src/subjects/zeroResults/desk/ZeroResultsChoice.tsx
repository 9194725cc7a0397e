import type { Locale } from '@/lib/label'

import type { FoundZeroResults } from '../findZeroResults'
import { periods, type Period } from '../parseZeroResults'
import { textsOfZeroResults as texts } from './texts'

type Props = {
  places: FoundZeroResults['places']
  language: Locale
  period: Period
  territory: string | null
}

const kinds = ['region', 'orp', 'municipality'] as const

/** The period as links and the territory as a form; both work without script. */
export const ZeroResultsChoice = ({ places, language, period, territory }: Props) => (
  <>
    <nav aria-label={texts.period[language]}>
      <ul className="desk-verification-states">
        {periods.map((each) => (
          <li key={each}>
            <a
              href={`?${new URLSearchParams({ obdobi: each, ...(territory && { uzemi: territory }) })}`}
              aria-current={each === period ? 'page' : undefined}
            >
              {texts.periods[each][language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <form className="desk-misses-choice" key={territory}>
      <input type="hidden" name="obdobi" value={period} />
      <label htmlFor="misses-territory">{texts.territory[language]}</label>
      <select id="misses-territory" name="uzemi" defaultValue={territory ?? ''}>
        <option value="">{texts.everywhere[language]}</option>
        {kinds.map((kind) => (
          <Places
            key={kind}
            title={texts.kinds[kind][language]}
            places={places.filter((place) => place.kind === kind)}
          />
        ))}
      </select>
      <button type="submit">{texts.show[language]}</button>
    </form>
  </>
)

const Places = ({ title, places }: { title: string; places: FoundZeroResults['places'] }) =>
  places.length > 0 && (
    <optgroup label={title}>
      {places.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </optgroup>
  )

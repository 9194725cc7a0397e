import { CrisisBox } from '@/site/components/CrisisBox/CrisisBox'
import { PageScript } from '@/site/components/PageScript/PageScript'
import type { Crisis } from '@/lib/crisis'
import type { Locale } from '@/lib/label'
import type { Municipality } from '@/lib/municipalities/municipality'
import type { SearchParams } from '@/lib/searchParams'
import { slugsIn } from '@/lib/shortlist'
import type { SearchAnswer } from '@/lib/catalogueSearch'

import type { Alternative } from './alternatives'
import { CatalogueForm } from './CatalogueForm'
import styles from './CatalogueForm.module.css'
import type { Choices } from './choices'
import type { ServiceFilters } from './filters'
import type { FoundMap } from './map/queries'
import type { Found } from './queries'
import { Results } from './Results'

export type CatalogueProps = {
  locale: Locale
  query: SearchParams
  filters: ServiceFilters
  choices: Choices
  found: Found
  /** Also where a place is not known and so nothing is looked for: words of despair are answered at once. */
  understood: SearchAnswer['understood'] | null
  /** Municipalities of the name that was typed, of which any may be meant. */
  namesakes: Municipality[]
  /** Null where nobody asked for it. */
  map: FoundMap | null
  /** When nothing is found: what is near to it, and who advises a person in distress. */
  alternatives: Alternative[]
  advice: NonNullable<Found>['docs']
  /** Whom to call at once; null where nothing tells of danger. */
  crisis: Crisis | null
}

/** The catalogue: the question on the left, the answer on the right. */
export const Catalogue = (props: CatalogueProps) => (
  <div className={styles.layout}>
    {/* The browser's script puts what a newer question tells of into this place (browser/showAnswer). */}
    <div className={styles.crisis} data-crisis="">
      {props.crisis && <CrisisBox locale={props.locale} crisis={props.crisis} />}
    </div>
    <CatalogueForm {...props} kept={slugsIn(props.query)} />
    <Results {...props} />
    <PageScript name="katalog" />
    <PageScript name="pryc" />
  </div>
)

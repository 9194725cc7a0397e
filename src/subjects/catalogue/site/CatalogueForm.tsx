import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { SearchField } from '@/site/components/SearchBox/SearchField'
import { conditionWords, whomNames } from '@/lib/catalogueSearch'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import styles from './CatalogueForm.module.css'
import type { Choices } from './choices'
import { Facet, type Option } from './Facet'
import { Kept } from './Kept'
import { NearButton } from './NearButton'
import type { ServiceFilters } from './filters'
import type { FoundMap } from './map/queries'
import type { Found } from './queries'
import { PlaceFields } from './PlaceFields'

type Props = {
  locale: Locale
  filters: ServiceFilters
  choices: Choices
  found: Found
  /** Null where the list stands without it. */
  map?: FoundMap | null
  kept?: readonly string[]
}

/** The question to the catalogue: words and choices in one form that works without script. */
export const CatalogueForm = ({ locale, filters, choices, found, map, kept = [] }: Props) => {
  const t = texts(locale, 'catalogue')
  const forms = texts(locale, 'forms')
  const whom = texts(locale, 'whom')
  const formHelp = texts(locale, 'formHelp')
  const named = (list: { slug: string; name: string }[]): Option[] =>
    list.map(({ slug, name }) => ({ value: slug, label: name }))
  const counted = counter(found)
  const filterTexts = texts(locale, 'filters')
  const chosen = countChoices(filters)

  return (
    <form className={styles.form} action={pathTo(locale, '/katalog')} role="search" data-catalogue>
      {kept.length > 0 && <input type="hidden" name="s" value={kept.join(',')} />}
      <div>
        <SearchField
          id="katalog-q"
          label={t('searchLabel')}
          hint={t('searchHint')}
          value={filters.q}
          button={texts(locale, 'common')('search')}
          suggest={{
            source: 'catalogue',
            list: t('suggestions'),
            kinds: {
              serviceType: t('kindServiceType'),
              lifeSituation: t('kindLifeSituation'),
              targetGroup: t('kindTargetGroup'),
              territory: t('kindTerritory'),
              service: t('kindService'),
            },
          }}
        />
        <p
          role="status"
          className={styles.live}
          data-live
          data-live-announcer
          data-failed={t('liveFailed')}
        />
      </div>
      <NearButton locale={locale} />
      <Kept filters={filters} isMap={Boolean(map)} />
      {/* Folded also when something is chosen: on a telephone the answer comes first, and says what is. */}
      <details className={styles.more}>
        <summary>
          {filterTexts('show')}
          {chosen > 0 && (
            <span className={styles.count}>{filterTexts('chosenCount', { count: chosen })}</span>
          )}
        </summary>
        <PlaceFields locale={locale} filters={filters} territories={choices.territories} />
        <Facet
          locale={locale}
          name="jen"
          label={t('only')}
          chosen={filters.conditions.map((name) => conditionWords[name])}
          isOpen
          options={Object.values(conditionWords).map((word) => ({ value: word, label: t(word) }))}
        />
        <Facet
          locale={locale}
          name="forma"
          label={t('form')}
          chosen={filters.chosen.form}
          isOpen
          options={counted(
            'form',
            formsInOrder.map((form) => ({ value: form, label: forms(form), help: formHelp(form) })),
          )}
        />
        <Facet
          locale={locale}
          name="pro"
          label={t('whom')}
          chosen={filters.chosen.whom}
          options={counted(
            'whom',
            whomNames.map((name) => ({ value: name, label: whom(name) })),
          )}
        />
        <Facet
          locale={locale}
          name="skupina"
          label={t('targetGroup')}
          chosen={filters.chosen.targetGroup}
          options={counted('targetGroup', named(choices.targetGroups))}
        />
        <Facet
          locale={locale}
          name="situace"
          label={t('situation')}
          chosen={filters.chosen.lifeSituation}
          options={counted(
            'lifeSituation',
            choices.situations.map(({ slug, title }) => ({ value: slug, label: title })),
          )}
        />
        <Facet
          locale={locale}
          name="druh"
          label={t('serviceType')}
          chosen={filters.chosen.serviceType}
          options={counted('serviceType', named(choices.types))}
        />
        <SubmitButton>{filterTexts('apply')}</SubmitButton>
      </details>
    </form>
  )
}

/** What most people look for first. */
const formsInOrder = ['ambulatory', 'field', 'residential'] as const

/** Says beside each choice how many services it would leave; nothing while the index is being made. */
const counter =
  (found: Found) =>
  (facet: keyof NonNullable<Found>['facets'], options: Option[]): Option[] => {
    if (!found || found.isPlain) return options
    const counts = new Map(found.facets[facet].map(({ value, count }) => [value, count]))
    return options.map((option) => ({ ...option, count: counts.get(option.value) ?? 0 }))
  }

const countChoices = ({ chosen, conditions, age, place }: ServiceFilters): number =>
  Object.values(chosen).flat().length +
  conditions.length +
  (age === null ? 0 : 1) +
  (place === undefined ? 0 : 1)

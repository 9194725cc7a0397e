import { SubmitButton } from '@/components/ButtonLink/SubmitButton'
import { SearchField } from '@/components/SearchBox/SearchField'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/texts/texts'

import styles from './CatalogueForm.module.css'
import type { Choices } from './choices'
import { Facet, type Option } from './Facet'
import { formNames, type ServiceFilters } from './filters'
import { PlaceFields } from './PlaceFields'

type Props = { locale: Locale; filters: ServiceFilters; choices: Choices }

/** The question to the catalogue: words and choices in one form that works without script. */
export const CatalogueForm = ({ locale, filters, choices }: Props) => {
  const t = texts(locale, 'catalogue')
  const forms = texts(locale, 'forms')
  const formHelp = texts(locale, 'formHelp')
  const named = (list: { slug: string; name: string }[]): Option[] =>
    list.map(({ slug, name }) => ({ value: slug, label: name }))

  return (
    <form className={styles.form} action={pathTo(locale, '/katalog')} role="search">
      <SearchField
        id="katalog-q"
        label={t('searchLabel')}
        hint={t('searchHint')}
        value={filters.words}
        button={texts(locale, 'common')('search')}
      />
      <details className={styles.more} open={hasChoices(filters)}>
        <summary>{texts(locale, 'filters')('show')}</summary>
        <PlaceFields locale={locale} filters={filters} territories={choices.territories} />
        <Facet
          locale={locale}
          name="forma"
          label={t('form')}
          chosen={filters.forms}
          isOpen
          options={formNames.map((form) => ({
            value: form,
            label: forms(form),
            help: formHelp(form),
          }))}
        />
        <Facet
          locale={locale}
          name="skupina"
          label={t('targetGroup')}
          chosen={filters.targetGroups}
          options={named(choices.targetGroups)}
        />
        <Facet
          locale={locale}
          name="situace"
          label={t('situation')}
          chosen={filters.situations}
          options={choices.situations.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
        <Facet
          locale={locale}
          name="druh"
          label={t('serviceType')}
          chosen={filters.types}
          options={named(choices.types)}
        />
        <SubmitButton>{texts(locale, 'filters')('apply')}</SubmitButton>
      </details>
    </form>
  )
}

const hasChoices = ({ types, forms, targetGroups, situations, ...one }: ServiceFilters): boolean =>
  [...types, ...forms, ...targetGroups, ...situations].length > 0 ||
  Boolean(one.age ?? one.territory ?? one.place)

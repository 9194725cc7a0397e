import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { PromptedEntry } from '@/site/cms/prompt'
import { Facts } from '@/site/components/Facts/Facts'
import { texts } from '@/site/texts/texts'
import { AnythingChange } from '@/subjects/verification/site/Changes'
import { changeState } from '@/subjects/verification/site/changeState'

import { ProviderEntry } from './ProviderEntry'
import { ServiceEntry } from './ServiceEntry'

type Props = {
  locale: Locale
  entry: PromptedEntry
  freeForDays?: number | null
  sent: FormState | null
}

/** All that the public page of an entry says: nobody confirms what is not shown here. */
export const EntryFacts = ({ locale, entry, freeForDays, sent }: Props) => {
  if (!entry.doc) return null
  const isService = entry.collection === 'services'
  const change = changeState(entry, sent)
  const path = `/${isService ? 'sluzby' : 'poskytovatele'}/${entry.doc.slug}`

  return (
    <>
      {entry.collection === 'services' ? (
        <ServiceEntry locale={locale} service={{ ...entry.doc, freeForDays }} change={change} />
      ) : (
        <ProviderEntry locale={locale} provider={entry.doc} change={change} />
      )}
      <Facts
        facts={[
          {
            term: texts(locale, 'verification')('publicPage'),
            value: <a href={pathTo(locale, path)}>{path}</a>,
          },
        ]}
      />
      <AnythingChange locale={locale} state={change} />
    </>
  )
}

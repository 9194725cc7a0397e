import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { ProviderFacts } from '@/subjects/providers/site/ProviderFacts'
import { Places } from '@/subjects/catalogue/site/Places'
import { ServiceFacts } from '@/subjects/catalogue/site/ServiceFacts'
import type { Locale } from '@/lib/label'
import type { PromptedEntry } from '@/site/cms/prompt'

type Props = { locale: Locale; entry: PromptedEntry }

/** What the public page of an entry says, in short. */
export const EntryFacts = ({ locale, entry }: Props) => {
  if (!entry.doc) return null
  if (entry.collection === 'providers')
    return (
      <>
        {entry.doc.summary && <p>{entry.doc.summary}</p>}
        <ProviderFacts locale={locale} provider={entry.doc} />
      </>
    )
  const { summary, contacts, howToApply, conditions, costs } = entry.doc

  return (
    <>
      {summary && <p>{summary}</p>}
      {contacts && <ContactLinks {...contacts} />}
      {[howToApply, conditions, costs].map((text) => text && <p key={text}>{text}</p>)}
      <ServiceFacts locale={locale} service={entry.doc} />
      <Places locale={locale} service={entry.doc} />
    </>
  )
}

import type { ReactNode } from 'react'

import { sortedBy } from '@/lib/collate'
import type { Locale } from '@/lib/label'
import { docsOf } from '@/lib/populated'
import type { PromptedEntry } from '@/site/cms/prompt'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { texts } from '@/site/texts/texts'

import { FoldedEntry, confirmFormId } from './FoldedEntry'
import styles from './Verification.module.css'

type Props = {
  locale: Locale
  token: string
  entries: PromptedEntry[]
  /** The entry whose form came back with something to mend. */
  sentOf: string | undefined
  factsOf: (entry: PromptedEntry) => ReactNode
}

/**
 * Many entries of one letter: what has changed since the last confirmation first, the others by their towns, each
 * folded and ticked. One button confirms all but those that somebody has unticked.
 */
export const ManyEntries = ({ locale, token, entries, sentOf, factsOf }: Props) => {
  const t = texts(locale, 'verification')
  const isOpen = ({ state, waitsSince }: PromptedEntry) => state === 'open' && !waitsSince
  const hasNews = (entry: PromptedEntry) => entry.hasChanged || entry.changes.length > 0
  const open = entries.filter(isOpen)
  const townNames = new Set(open.filter((each) => !hasNews(each)).map(townOf))
  const named = sortedBy(locale, [...townNames].filter(Boolean), (town) => town)
  const towns = [...named, '']
  const groups: [title: string, entries: PromptedEntry[]][] = [
    [t('changedOnes'), open.filter(hasNews)],
    ...towns.map((town): [string, PromptedEntry[]] => [
      town || t('noTown'),
      open.filter((each) => !hasNews(each) && townOf(each) === town),
    ]),
    [t('settledOnes'), entries.filter((each) => !isOpen(each))],
  ]

  return (
    <>
      {groups
        .filter(([, members]) => members.length > 0)
        .map(([title, members]) => (
          <section key={title}>
            <h2>{title}</h2>
            {members.map((entry) => (
              <FoldedEntry
                key={entry.id}
                {...{ locale, token, entry }}
                canConfirm={isOpen(entry)}
                isUnfolded={entry.id === sentOf}
              >
                {factsOf(entry)}
              </FoldedEntry>
            ))}
          </section>
        ))}
      {open.length > 0 && (
        <form
          id={confirmFormId}
          className={styles.all}
          action={`/api/verify/${token}`}
          method="post"
        >
          <input type="hidden" name="locale" value={locale} />
          <p>{t('untickHelp')}</p>
          <SubmitButton>{t('confirmTicked')}</SubmitButton>
        </form>
      )}
    </>
  )
}

/** Where an entry is: the town of its first place, or the first territory it works in. */
const townOf = ({ collection, doc }: PromptedEntry): string => {
  if (!doc) return ''
  if (collection === 'providers') return (doc as { address?: Address }).address?.city ?? ''
  const { places, territories } = doc as Located
  return places?.[0]?.address?.city ?? docsOf(territories)[0]?.name ?? ''
}

type Address = { city?: string | null } | null
type Located = {
  places?: { address?: Address }[] | null
  territories?: (string | { name: string })[] | null
}

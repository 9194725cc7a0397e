import type { AdminViewServerProps, TypedUser } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import type { Locale } from '@/lib/label'
import { pageNumber } from '@/lib/pageNumber'
import { publicKindNames } from '@/lib/publicKinds'
import { isStaff } from '@/lib/roles'

import { findTranslations, type FoundTranslations } from '../findTranslations'
import type { Question } from '../question'
import { standings } from '../standingOf'
import { translations } from '../textsOf'
import { Counts } from './Counts'
import { Entries } from './Entries'
import { hrefOf } from './hrefOf'
import { textsOfTranslations as texts } from './texts'

/** The view of the desk that says what is translated, out of date or missing. */
export const TranslationsView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  const language = i18n.language as Locale
  const question = questionOf(view.searchParams ?? {})
  const found = isStaff(user) ? await findTranslations(payload, user as TypedUser, question) : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {found ? <Board {...{ found, language, question }} /> : <p>{texts.notAllowed[language]}</p>}
    </DeskPage>
  )
}

/** What the address asks for; what it says wrongly is left to the default. */
const questionOf = (asked: Record<string, unknown>): Question => ({
  locale: translations.find((each) => each === asked.jazyk) ?? 'en',
  kind: publicKindNames.find((each) => each === asked.druh) ?? null,
  standing: standings.find((each) => each === asked.stav) ?? null,
  page: pageNumber(asked.strana as string | undefined),
})

type Props = { found: FoundTranslations; language: Locale; question: Question }

const Board = ({ found, language, question }: Props) => (
  <>
    <p>{texts.explained[language]}</p>
    <nav aria-label={texts.language[language]}>
      <ul className="desk-verification-states">
        {translations.map((locale) => (
          <li key={locale}>
            <a
              aria-current={locale === question.locale ? 'page' : undefined}
              href={hrefOf({ ...question, locale, page: 1 })}
            >
              {texts.languages[locale][language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {found.kinds.length === 0 ? (
      <p>{texts.nothing[language]}</p>
    ) : (
      <>
        <Counts {...{ found, language, question }} />
        <Entries {...{ found, language, question }} />
      </>
    )}
  </>
)

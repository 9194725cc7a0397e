import type { AdminViewServerProps } from 'payload'

import { say, type Locale } from '@/lib/label'
import { pageNumber } from '@/lib/pageNumber'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'

import { filters, overview, type Overview } from '../overview'
import { SendRest } from './SendRest'
import { textsOfVerification as texts } from './texts'
import { VerificationList } from './VerificationList'

/** The view of the desk that shows how many have confirmed, who has not, and writes to them. */
export const VerificationView = async (view: AdminViewServerProps) => {
  const { searchParams } = view
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const state = filters.find((each) => each === searchParams?.stav) ?? 'overdue'
  const page = pageNumber(String(searchParams?.strana ?? ''))
  const found = decides(user) ? await overview(payload, { state, page, now: new Date() }) : null

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {found ? (
        <Board found={found} language={i18n.language as Locale} />
      ) : (
        <p>{say(req, texts.notAllowed)}</p>
      )}
    </DeskPage>
  )
}

const Board = ({ found, language }: { found: Overview; language: Locale }) => {
  const { state, page, hasNextPage, counts, rest } = found
  const { people, entries, withoutPerson } = rest
  const link = (number: number) => `?stav=${state}&strana=${number}`

  return (
    <>
      <ul className="desk-verification-states">
        {filters.map((each) => (
          <li key={each}>
            <a href={`?stav=${each}`} aria-current={each === state ? 'page' : undefined}>
              <strong>{counts[each]}</strong> {texts.filters[each][language]}
            </a>
          </li>
        ))}
      </ul>
      <SendRest
        isPossible={people > 0}
        texts={{
          send: texts.send[language],
          sure: texts.sure(people, entries, withoutPerson)[language],
          yes: texts.yes[language],
          no: texts.no[language],
          failed: texts.failed[language],
        }}
      />
      <p>
        <a href="/admin/collections/verifications">{texts.history[language]}</a>
        {' · '}
        <a href="/admin/globals/verification-rules">{texts.rules[language]}</a>
      </p>
      <h2>
        {texts.filters[state][language]} ({counts[state]})
      </h2>
      <VerificationList found={found} language={language} />
      {(page > 1 || hasNextPage) && (
        <nav aria-label={texts.pages[language]}>
          {page > 1 && <a href={link(page - 1)}>{texts.previous[language]}</a>}{' '}
          {hasNextPage && <a href={link(page + 1)}>{texts.next[language]}</a>}
        </nav>
      )}
    </>
  )
}

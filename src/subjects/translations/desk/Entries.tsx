import { HeadRow } from '@/desk/HeadRow'
import type { Locale } from '@/lib/label'

import type { FoundTranslations, Row } from '../findTranslations'
import type { Question } from '../question'
import { newestOf } from '../standingOf'
import { Confirm } from './Confirm'
import { hrefOf } from './hrefOf'
import { textsOfTranslations as texts } from './texts'

type Props = { found: FoundTranslations; language: Locale; question: Question }

/** The entries that were asked for, the most urgent first, each with what it lacks. */
export const Entries = ({ found, language, question }: Props) => {
  const { kind, standing } = question
  const chosen = [
    ...found.kinds.filter((each) => each.kind === kind).map(({ name }) => name[language]),
    ...(standing ? [texts.standings[standing][language]] : []),
  ]
  return (
    <section aria-labelledby="translations-entries">
      <h2 id="translations-entries">{chosen.join(': ') || texts.entries[language]}</h2>
      <p>
        {texts.found(found.totalDocs)[language]}
        {chosen.length > 0 && (
          <>
            {' · '}
            <a href={hrefOf({ ...question, kind: null, standing: null, page: 1 })}>
              {texts.showAll[language]}
            </a>
          </>
        )}
      </p>
      {found.docs.length === 0 ? (
        <p>{texts.empty[language]}</p>
      ) : (
        <table className="desk-table desk-folding desk-translations">
          <HeadRow
            names={[texts.entry, texts.standing, texts.missing, texts.changed].map(
              (name) => name[language],
            )}
          />
          <tbody>
            {found.docs.map((row) => (
              <EntryRow key={`${row.kind}:${row.id}`} {...{ row, language, question }} />
            ))}
          </tbody>
        </table>
      )}
      <Pages {...{ found, language, question }} />
    </section>
  )
}

type RowProps = { row: Row; language: Locale; question: Question }

const EntryRow = ({ row, language, question: { locale } }: RowProps) => {
  const { kind, id, title, standing, missing, changed } = row
  const names = [...new Set(missing.map((each) => each[language]))]
  const newest = newestOf(changed)

  return (
    <tr>
      <th scope="row">
        <a href={`/admin/collections/${kind}/${id}?locale=${locale}`}>{title}</a>
      </th>
      <td data-label={texts.standing[language]}>{texts.standings[standing][language]}</td>
      <td data-label={texts.missing[language]}>
        {standing === 'none' || names.length === 0 ? '–' : names.join(', ')}
      </td>
      <td data-label={texts.changed[language]}>
        {changed.length === 0 && '–'}
        {changed.length > 0 && (
          <ul>
            {changed.map(({ label, version }, at) => (
              <li key={at}>
                {label[language]} (
                <a
                  aria-label={texts.whatOf(label[language], title)[language]}
                  href={`/admin/collections/${kind}/${id}/versions/${version}`}
                >
                  {texts.what[language]}
                </a>
                )
              </li>
            ))}
          </ul>
        )}
        {newest && <Confirm {...{ kind, id, locale, title }} changedAt={newest} />}
      </td>
    </tr>
  )
}

const Pages = ({ found: { page, totalPages }, language, question }: Props) =>
  totalPages > 1 && (
    <nav aria-label={texts.pages[language]}>
      {page > 1 && <a href={hrefOf({ ...question, page: page - 1 })}>{texts.before[language]}</a>}{' '}
      {texts.page(page, totalPages)[language]}{' '}
      {page < totalPages && (
        <a href={hrefOf({ ...question, page: page + 1 })}>{texts.after[language]}</a>
      )}
    </nav>
  )

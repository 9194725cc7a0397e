import { formatDate, formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { HeadRow } from '@/desk/HeadRow'

import type { FailedLetter, ListedEntry, Overview } from '../overview'
import { textsOfVerification as texts } from './texts'

type Props = { found: Overview; language: Locale }

/** What is in the chosen state: entries, letters that failed, or providers without a person. */
export const VerificationList = ({ found, language }: Props) => {
  const { entries, letters, providers } = found
  if (entries.length + letters.length + providers.length === 0)
    return <p>{texts.empty[language]}</p>
  if (letters.length > 0) return <Letters letters={letters} language={language} />
  if (entries.length > 0) return <Entries entries={entries} language={language} />

  return (
    <ul>
      {providers.map(({ id, name }) => (
        <li key={id}>
          <a href={`/admin/collections/providers/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

const Entries = ({ entries, language }: { entries: ListedEntry[]; language: Locale }) => (
  <table className="desk-table">
    <HeadRow
      names={(['entry', 'provider', 'last', 'people'] as const).map(
        (name) => texts[name][language],
      )}
    />
    <tbody>
      {entries.map(({ id, collection, title, provider, verifiedOn, people }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
          </th>
          <td>{provider}</td>
          <td>{verifiedOn ? formatDate(language, verifiedOn) : texts.never[language]}</td>
          <td>{people || texts.nobody[language]}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Letters = ({ letters, language }: { letters: FailedLetter[]; language: Locale }) => (
  <table className="desk-table">
    <HeadRow names={(['to', 'when', 'why'] as const).map((name) => texts[name][language])} />
    <tbody>
      {letters.map(({ id, to, failedAt, error }) => (
        <tr key={id}>
          <th scope="row">{to}</th>
          <td>{formatDateTime(language, failedAt)}</td>
          <td>{error}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

import type { AdminViewServerProps, Payload } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'
import { findJobs, mostShown, type JobState, type Work } from '@/subjects/scheduling/findJobs'

import { RetryJob } from './RetryJob'
import { textsOfOperations as texts } from './texts'

const states: JobState[] = ['failed', 'waiting', 'done']
const letterStates = { failed: 'failed', waiting: 'waiting', done: 'sent' } as const

/** What the portal does by itself: what failed and why, what waits, what is done. */
export const Operations = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const tell = (text: Label) => say(req, text)
  if (!decides(user))
    return (
      <DeskPage view={view} title={tell(texts.title)}>
        <p>{tell(texts.notAllowed)}</p>
      </DeskPage>
    )
  const lists = await Promise.all(states.map((state) => findJobs(payload, state)))

  return (
    <DeskPage view={view} title={tell(texts.title)}>
      {user?.role === 'admin' && <Letters {...{ payload, tell }} />}
      <h2>{tell(texts.planned)}</h2>
      {lists.map(({ jobs, total }, at) => (
        <section className="desk-work" key={states[at]}>
          <h3>
            {tell(texts[states[at] ?? 'done'])} ({total})
            {total > mostShown && (
              <span className="desk-quiet"> {tell(texts.newest(mostShown))}</span>
            )}
          </h3>
          {jobs.length === 0 && <p className="desk-quiet">{tell(texts.none)}</p>}
          {jobs.length > 0 && (
            <Jobs
              hasFailed={states[at] === 'failed'}
              {...{ jobs, tell, language: i18n.language as Locale }}
            />
          )}
        </section>
      ))}
    </DeskPage>
  )
}

type JobsProps = {
  jobs: Work[]
  hasFailed: boolean
  language: Locale
  tell: (text: Label) => string
}

const Jobs = ({ jobs, hasFailed, language, tell }: JobsProps) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{tell(texts.when)}</th>
        <th scope="col">{tell(texts.what)}</th>
        {hasFailed && <th scope="col">{tell(texts.why)}</th>}
      </tr>
    </thead>
    <tbody>
      {jobs.map(({ id, what, href, isPublication, at, why }) => (
        <tr key={id}>
          <td>{at && formatDateTime(language, at)}</td>
          <td>
            {tell(isPublication ? texts.publish : texts.unpublish)}: <a href={href}>{what}</a>
          </td>
          {hasFailed && (
            <td>
              {why ?? tell(texts.unknown)} <RetryJob {...{ id, what }} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

/** How many letters are in each state, with the way to them; they may let one in, so for admins only. */
const Letters = async ({ payload, tell }: { payload: Payload; tell: JobsProps['tell'] }) => {
  const counts = await Promise.all(
    states.map((state) =>
      payload.count({
        collection: 'letters',
        where: { state: { equals: letterStates[state] } },
        overrideAccess: true,
      }),
    ),
  )
  return (
    <section className="desk-work">
      <h2>{tell(texts.letters)}</h2>
      <ul>
        {states.map((state, at) => (
          <li key={state}>
            <a href={`/admin/collections/letters?where[state][equals]=${letterStates[state]}`}>
              {tell(texts[state])}
            </a>{' '}
            ({counts[at]?.totalDocs})
          </li>
        ))}
      </ul>
    </section>
  )
}

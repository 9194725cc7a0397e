import type { Payload, TypedUser } from 'payload'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'

import { ownWork, type OwnWork as Work } from '../../ownWork'
import { textsOfOwnWork as texts } from './texts'

type Props = { payload: Payload; user?: TypedUser | null; i18n: { language: string } }

const mostLooked = 20
const mostShown = 5

/** On the start page of the desk: what the person wrote in last, and what of it is not public yet. */
export const OwnWork = async ({ payload, user, i18n }: Props) => {
  if (!user) return null
  const works = await ownWork(payload, user, mostLooked)
  const begun = works.filter(({ state }) => state !== 'published')

  return (
    <div className="desk-waiting">
      <Works i18n={i18n} title={texts.last} works={works.slice(0, mostShown)} />
      <Works i18n={i18n} title={texts.begun} works={begun.slice(0, mostShown)} />
    </div>
  )
}

const Works = ({ i18n, title, works }: { title: Label; works: Work[] } & Pick<Props, 'i18n'>) =>
  works.length > 0 && (
    <section>
      <h3>{say({ i18n }, title)}</h3>
      <ul>
        {works.map(({ kind, id, title: name, state, at }) => (
          <li key={id}>
            <a href={`/admin/collections/${kind}/${id}`}>{name}</a>{' '}
            <span className="desk-quiet">
              {say({ i18n }, texts.states[state])} · {formatDateTime(i18n.language as Locale, at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

import type { Payload, TypedUser } from 'payload'

import { label, say, type Locale } from '@/lib/label'

import { waitingFor } from './waitingFor'

type Props = { payload: Payload; user?: TypedUser | null; i18n: { language: string } }

const heading = label('Čeká na vás', 'Waiting for you', 'Чекає на вас')
const nothing = label(
  'Všechno je hotovo. Nic na vás nečeká.',
  'All done. Nothing is waiting for you.',
  'Усе зроблено. Ніщо на вас не чекає.',
)
const more = (count: number) => label(`a další (${count})`, `and ${count} more`, `та ще ${count}`)

/** The first thing on the desk: what waits for the person who has just signed in. */
export const Waiting = async ({ payload, user, i18n }: Props) => {
  if (!user) return null
  const lists = await waitingFor(payload, user, i18n.language as Locale)

  return (
    <div className="desk-waiting">
      <h2>{say({ i18n }, heading)}</h2>
      {lists.length === 0 && <p>{say({ i18n }, nothing)}</p>}
      {lists.map(({ title, items, total, saysTotal }) => (
        <section key={title.cs}>
          <h3>
            {say({ i18n }, title)}
            {!saysTotal && ` (${total})`}
          </h3>
          <ul>
            {items.map(({ text, href }, at) => (
              <li key={at}>
                <a href={href}>{text}</a>
              </li>
            ))}
            {total > items.length && <li>{say({ i18n }, more(total - items.length))}</li>}
          </ul>
        </section>
      ))}
    </div>
  )
}

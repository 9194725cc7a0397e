import type { I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'

import { territoryWants } from '@/lib/digest'
import { label, say, type Label } from '@/lib/label'
import { isStaff, type Person } from '@/lib/roles'

import { countsOf } from '../counts'

type Props = { i18n: I18n; payload: Payload; user?: unknown }

/** Above the list of news: how many people get what by e-mail. Who they are, nobody needs here. */
export const SubscriptionCounts = async ({ i18n, payload, user }: Props) => {
  if (!isStaff(user as Person)) return null
  const { weekly, daily, paused, wants } = await countsOf(payload)
  const tell = (text: Label) => say({ i18n }, text)
  const names = await namesOf(payload)
  const nameOf = (want: string): string => {
    const [kind = '', ...part] = want.split(':')
    if (`${kind}:` === territoryWants) return names.get(part.join(':')) ?? want
    const whole = kinds[kind as keyof typeof kinds]
    return [whole ? tell(whole) : kind, ...part].join(': ')
  }

  return (
    <details>
      <summary>
        {tell(texts.title)}: {weekly + daily}
      </summary>
      <p>
        {tell(texts.weekly)}: {weekly}, {tell(texts.daily)}: {daily}, {tell(texts.paused)}: {paused}
      </p>
      <ul>
        {wants.map(({ want, count }) => (
          <li key={want}>
            {nameOf(want)}: {count}
          </li>
        ))}
      </ul>
    </details>
  )
}

const namesOf = async (payload: Payload): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({
    collection: 'territories',
    select: { name: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

const kinds = {
  news: label('aktuality', 'news', 'новини'),
  events: label('akce', 'events', 'події'),
  consultations: label('připomínkování plánů', 'consultations on plans', 'зауваження до планів'),
}
const texts = {
  title: label(
    'Lidé, kteří odebírají novinky e-mailem',
    'People who get news by e-mail',
    'Люди з підпискою на новини',
  ),
  weekly: label('týdně', 'weekly', 'щотижня'),
  daily: label('denně', 'daily', 'щодня'),
  paused: label(
    'pozastaveno, protože se dopisy vracejí',
    'paused because letters come back',
    'призупинено, бо листи повертаються',
  ),
}

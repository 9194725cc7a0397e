'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { formatDateTime } from '@/lib/formatDate'
import { say, type Label, type Locale } from '@/lib/label'
import { pragueClock } from '@/lib/pragueTime'
import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'

import { textsOfSchedule as texts } from './texts'

export type Plan = { id: string; type: 'publish' | 'unpublish'; at: string; hasFailed: boolean }
type Props = { collection: string; document: string; plans: Plan[]; onChange: () => Promise<void> }

/** What is planned for a document, and a form that plans more. */
export const Plans = ({ collection, document, plans, onChange }: Props) => {
  const { i18n } = useTranslation()
  const tell = (text: Label) => say({ i18n }, text)
  const [type, setType] = useState<Plan['type']>('publish')
  const [at, setAt] = useState('')

  const { isBusy, run } = useRestAction(texts.failed)
  const attempt = (work: () => Promise<unknown>, done?: Label) =>
    run(async () => {
      await work()
      await onChange()
    }, done)
  const plan = () =>
    askRest('/api/scheduled', { method: 'POST', body: { collection, document, type, at } })
  const cancel = (id: string) => askRest(`/api/scheduled/${id}`, { method: 'DELETE' })

  return (
    <div className="desk-schedule">
      <p>{tell(texts.explained)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // The editor around this is a form too.
          event.stopPropagation()
          void attempt(plan, texts.done)
        }}
      >
        <label>
          {tell(texts.what)}
          <select value={type} onChange={({ target }) => setType(target.value as Plan['type'])}>
            <option value="publish">{tell(texts.publish)}</option>
            <option value="unpublish">{tell(texts.unpublish)}</option>
          </select>
        </label>
        <label>
          {tell(texts.when)}
          <input
            min={pragueClock(new Date())}
            onChange={({ target }) => setAt(target.value)}
            required
            type="datetime-local"
            value={at}
          />
        </label>
        <Button disabled={isBusy} type="submit">
          {tell(texts.plan)}
        </Button>
      </form>
      {plans.length === 0 && <p className="desk-quiet">{tell(texts.none)}</p>}
      <ul>
        {plans.map((each) => (
          <li key={each.id}>
            <span>
              {tell(texts[each.type])}: {formatDateTime(i18n.language as Locale, each.at)}
              {each.hasFailed && ` (${tell(texts.hasFailed)})`}
            </span>
            <Button
              buttonStyle="secondary"
              onClick={() => void attempt(() => cancel(each.id))}
              size="small"
            >
              {tell(texts.cancel)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

import type { Namesake, StaffView } from '../view'
import { texts } from './texts'

type Props = { project: string; doubts: StaffView['doubts']; again: () => Promise<void> }

/** Pairs with alike names: one person, or two. */
export const Doubts = ({ project, doubts, again }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { isBusy, run } = useRestAction()
  if (doubts.length === 0) return null

  const decide = async (first: Namesake, second: Namesake, isSame: boolean) => {
    const body = { first: first.registration, second: second.registration, isSame }
    const url = `/api/projects/${project}/supported`
    await run(() => askRest<{ message: string }>(url, { method: 'POST', body }))
    await again()
  }
  const shown = ({ name, email, startsAt }: Namesake) =>
    `${name} (${[email, formatDate(i18n.language as Locale, startsAt)].filter(Boolean).join(', ')})`

  return (
    <>
      <h4>{say(texts.doubts)}</h4>
      <p>{say(texts.doubtsHelp)}</p>
      <ul className="desk-attendance">
        {doubts.map(({ first, second }) => (
          <li key={`${first.registration} ${second.registration}`}>
            <span>
              {shown(first)} – {shown(second)}
            </span>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              onClick={() => void decide(first, second, true)}
            >
              {say(texts.same)}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              onClick={() => void decide(first, second, false)}
            >
              {say(texts.different)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

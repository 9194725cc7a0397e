'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, type FormEvent } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { textsOfWord as texts } from './texts'

export type PlanChoice = { id: string; title: string }

/** Choose a plan and a document; what was understood is looked at, written and taken back where tables are. */
export const WordImport = ({ plans }: { plans: PlanChoice[] }) => {
  const say = useSay()
  const id = useId()
  const router = useRouter()
  const { isBusy, run } = useRestAction()

  // What was chosen before the script was there is read from the form.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = new FormData(event.currentTarget)
    const address = `/api/plans/${String(body.get('plan'))}/measures.docx`
    body.delete('plan')
    void run(async () => {
      const { id: prepared } = await askRest<{ id: string }>(address, { method: 'POST', body })
      router.push(`/admin/nahrat-tabulku?import=${prepared}`)
    })
  }

  return (
    <form className="desk-import" onSubmit={submit}>
      <label htmlFor={`${id}-plan`}>{say(texts.plan)}</label>
      <select defaultValue="" id={`${id}-plan`} name="plan" required>
        <option value="" />
        {plans.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-file`}>{say(texts.file)}</label>
      <input accept=".docx" id={`${id}-file`} name="file" required type="file" />
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} type="submit">
        {say(texts.look)}
      </Button>
    </form>
  )
}

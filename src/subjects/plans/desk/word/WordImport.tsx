'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'

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
  const [plan, setPlan] = useState('')
  const [file, setFile] = useState<File | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const body = new FormData()
      if (file) body.append('file', file)
      const address = `/api/plans/${plan}/measures.docx`
      const { id: prepared } = await askRest<{ id: string }>(address, { method: 'POST', body })
      router.push(`/admin/nahrat-tabulku?import=${prepared}`)
    })
  }

  return (
    <form className="desk-import" onSubmit={submit}>
      <label htmlFor={`${id}-plan`}>{say(texts.plan)}</label>
      <select
        id={`${id}-plan`}
        onChange={({ target }) => setPlan(target.value)}
        required
        value={plan}
      >
        <option value="" />
        {plans.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-file`}>{say(texts.file)}</label>
      <input
        accept=".docx"
        id={`${id}-file`}
        onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        required
        type="file"
      />
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} type="submit">
        {say(texts.look)}
      </Button>
    </form>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { BatchAnswer, PlanAnswer } from '../../import/rest/batchAnswer'
import { BatchOutcome } from './BatchOutcome'
import { Entries } from './Entries'
import { Plan } from './Plan'
import { textsOfOldNews as texts } from './texts'

/** So often the page asks how far a batch is, in milliseconds. */
const pauseMs = 1_000

/** Choose a file, look at what would happen, make the drafts, publish them together, take them back. */
export const OldNews = ({ opened }: { opened: BatchAnswer | null }) => {
  const say = useSay()
  const id = useId()
  const router = useRouter()
  const { isBusy, run } = useRestAction()
  const [file, setFile] = useState<File | null>(null)
  const [pictures, setPictures] = useState<File | null>(null)
  const [batch, setBatch] = useState(opened)
  const [plan, setPlan] = useState<PlanAnswer | null>(null)

  const form = () => {
    const body = new FormData()
    if (file) body.append('file', file)
    if (pictures) body.append('pictures', pictures)
    return body
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    setPlan(null)
    void run(async () => {
      const options = { method: 'POST', body: form() } as const
      const answer = await askRest<BatchAnswer & { plan: PlanAnswer }>('/api/old-news', options)
      setBatch(answer)
      setPlan(answer.plan)
    })
  }
  const act = (verb: 'run' | 'publish' | 'undo') => {
    const address = `/api/old-news/${String(batch?.id)}`
    return run(async () => {
      // A long batch may outlive a connection: how far it is comes by asking.
      const timer = setInterval(
        () => void askRest<BatchAnswer>(address).then(setBatch, () => undefined),
        pauseMs,
      )
      try {
        const body = verb === 'run' ? { body: form() } : {}
        setBatch(await askRest<BatchAnswer>(`${address}/${verb}`, { method: 'POST', ...body }))
        setPlan(null)
      } finally {
        clearInterval(timer)
        router.refresh()
      }
    })
  }
  const choose = (set: (file: File | null) => void) => (files: FileList | null) => {
    set(files?.[0] ?? null)
    setPlan(null)
    if (batch?.state === 'prepared') setBatch(null)
  }

  return (
    <>
      <form className="desk-import" onSubmit={look}>
        <label htmlFor={`${id}-file`}>{say(texts.file)}</label>
        <input
          accept=".xml,.rss,.atom,.csv,.txt,.xlsx"
          id={`${id}-file`}
          onChange={({ target }) => choose(setFile)(target.files)}
          required
          type="file"
        />
        <label htmlFor={`${id}-pictures`}>{say(texts.pictures)}</label>
        <input
          accept=".zip"
          id={`${id}-pictures`}
          onChange={({ target }) => choose(setPictures)(target.files)}
          type="file"
        />
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} type="submit">
          {say(texts.look)}
        </Button>
      </form>
      <div aria-live="polite">
        {batch && (
          <BatchOutcome
            batch={batch}
            isBusy={isBusy}
            onAct={(verb) => void act(verb)}
            plan={plan}
          />
        )}
      </div>
      {plan && <Plan plan={plan} />}
      {batch && <Entries batch={batch} />}
    </>
  )
}

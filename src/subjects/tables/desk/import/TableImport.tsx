'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { ImportAnswer } from '../../import/rest/importAnswer'
import { Columns } from './Columns'
import { Outcome } from './Outcome'
import { textsOfImport as texts } from './texts'
import { WhatHappens } from './WhatHappens'

export type List = {
  slug: string
  name: string
  hasDrafts: boolean
  columns: { name: string; head: string }[]
}

type Props = { lists: List[]; list: string; opened: ImportAnswer | null }

/** So often the page asks how far an import is, in milliseconds. */
const pauseMs = 1_000

/** Choose a table, look at what it would do, write it, take it back. */
export const TableImport = ({ lists, list: first, opened }: Props) => {
  const say = useSay()
  const id = useId()
  const router = useRouter()
  const { isBusy, run } = useRestAction()
  const [list, setList] = useState(opened?.collection ?? first)
  const [file, setFile] = useState<File | null>(null)
  const [publishes, setPublishes] = useState(false)
  const [answer, setAnswer] = useState(opened)

  const look = (mapping: Record<string, string | null>) =>
    run(async () => {
      const form = new FormData()
      if (file) form.append('file', file)
      form.append('collection', list)
      form.append('publish', String(publishes))
      form.append('mapping', JSON.stringify(mapping))
      setAnswer(await askRest<ImportAnswer>('/api/tables/import', { method: 'POST', body: form }))
    })

  const act = (verb: 'run' | 'undo') => {
    const address = `/api/tables/imports/${String(answer?.id)}`
    return run(async () => {
      // A long import may outlive a connection: how far it is comes by asking.
      const timer = setInterval(
        () => void askRest<ImportAnswer>(address).then(setAnswer, () => undefined),
        pauseMs,
      )
      try {
        setAnswer(await askRest<ImportAnswer>(`${address}/${verb}`, { method: 'POST' }))
      } finally {
        clearInterval(timer)
        router.refresh()
      }
    })
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAnswer(null)
    void look({})
  }
  const chosen = lists.find(({ slug }) => slug === (answer?.collection ?? list))

  return (
    <>
      <form className="desk-import" onSubmit={submit}>
        <label htmlFor={`${id}-list`}>{say(texts.list)}</label>
        <select
          id={`${id}-list`}
          value={list}
          onChange={({ target }) => {
            setList(target.value)
            setAnswer(null)
          }}
        >
          {lists.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-file`}>{say(texts.file)}</label>
        <input
          accept=".csv,.txt,.xlsx"
          id={`${id}-file`}
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null)
            setAnswer(null)
          }}
          required
          type="file"
        />
        {lists.some(({ slug, hasDrafts }) => slug === list && hasDrafts) && (
          <span>
            <input
              checked={publishes}
              id={`${id}-publish`}
              onChange={({ target }) => {
                setPublishes(target.checked)
                setAnswer(null)
              }}
              type="checkbox"
            />{' '}
            <label htmlFor={`${id}-publish`}>{say(texts.publish)}</label>
          </span>
        )}
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} type="submit">
          {say(texts.look)}
        </Button>
      </form>
      <div aria-live="polite">
        {answer && (
          <Outcome
            answer={answer}
            isBusy={isBusy}
            onRun={() => void act('run')}
            onUndo={() => void act('undo')}
          />
        )}
      </div>
      {answer?.state === 'prepared' && file && chosen && (
        <Columns
          key={answer.id}
          columns={chosen.columns}
          isBusy={isBusy}
          mapping={answer.mapping}
          onChange={(mapping) => void look(mapping)}
        />
      )}
      {answer && <WhatHappens answer={answer} />}
    </>
  )
}

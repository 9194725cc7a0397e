'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'

import { DifferenceCard, type CardTexts, type EntryDifferences } from './DifferenceCard'

type Texts = CardTexts & Record<'choosePage' | 'chosen' | 'accept' | 'keep' | 'ask', string>
type Props = { entries: EntryDifferences[]; texts: Texts }

const verbs = ['accept', 'keep', 'ask'] as const

/** The differences of a page with a box for each, and what to do with those that are ticked. */
export const Differences = ({ entries, texts }: Props) => {
  const router = useRouter()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { isBusy, run } = useRestAction()
  const all = entries.flatMap(({ rows }) => rows.map(({ id }) => id))
  // What is decided is gone from the page.
  const ids = all.filter((id) => ticked.has(id))

  const tick = (some: string[], isOn: boolean) =>
    setTicked(new Set([...all.filter((id) => (some.includes(id) ? isOn : ticked.has(id)))]))

  const decide = async (decision: (typeof verbs)[number]) => {
    const body = { ids, decision }
    const ask = () =>
      askRest<{ message: string }>('/api/register-differences/decide', { method: 'POST', body })
    if (!(await run(ask))) return
    setTicked(new Set())
    router.refresh()
  }

  return (
    <>
      <div className="desk-register-bar">
        <label>
          <input
            checked={ids.length === all.length}
            onChange={({ target }) => tick(all, target.checked)}
            type="checkbox"
          />{' '}
          {texts.choosePage}
        </label>
        <span aria-live="polite">
          {texts.chosen}: {ids.length}
        </span>
        <div className="desk-register-verbs">
          {verbs.map((verb) => (
            <Button
              buttonStyle={verb === 'accept' ? 'primary' : 'secondary'}
              disabled={isBusy || ids.length === 0}
              key={verb}
              margin={false}
              onClick={() => void decide(verb)}
              size="medium"
            >
              {texts[verb]}
            </Button>
          ))}
        </div>
      </div>
      {entries.map((entry) => (
        <DifferenceCard
          entry={entry}
          key={entry.name}
          onTick={tick}
          texts={texts}
          ticked={ticked}
        />
      ))}
    </>
  )
}

'use client'

import { Button } from '@payloadcms/ui'

import type { Label } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { BatchAnswer, PlanAnswer } from '../../import/rest/batchAnswer'
import { textsOfOldNews as texts } from './texts'

type Verb = 'run' | 'publish' | 'undo'
type Props = {
  batch: BatchAnswer
  /** What the chosen file would do; null where no file is chosen. */
  plan: PlanAnswer | null
  isBusy: boolean
  onAct: (verb: Verb) => void
}

/** Where a batch stands, in numbers, and what can be done with it. */
export const BatchOutcome = ({ batch, plan, isBusy, onAct }: Props) => {
  const say = useSay()
  const { state, interrupted, done, total, outcome, entries } = batch
  const isBroken = state === 'broken'
  const isWorking = ['running', 'publishing', 'undoing'].includes(state)
  const isHalfWritten = interrupted === 'running'
  const canRun = (state === 'prepared' || isHalfWritten) && plan !== null && plan.errorCount === 0
  const canPublish =
    interrupted === 'publishing' ||
    (state === 'done' && entries.some(({ status }) => status === 'draft'))
  const ask = (words: Label, verb: Verb) => {
    if (window.confirm(say(words))) onAct(verb)
  }

  return (
    <section className="desk-import-outcome">
      <h2>
        {batch.fileName}: {say(texts.states[state])}
      </h2>
      <Numbers of={plan ? ofPlan(plan) : ofOutcome(batch)} />
      {plan?.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {outcome?.fault && (
        <p>
          <strong>
            {say(texts.row)} {outcome.fault.row}: {outcome.fault.message}
          </strong>
        </p>
      )}
      {outcome?.kept && outcome.kept.length > 0 && (
        <p>
          {say(texts.kept)}: {outcome.kept.join(', ')}.
        </p>
      )}
      {plan && plan.errorCount > 0 && <p>{say(texts.mendFirst)}</p>}
      {canRun && plan.create === 0 && !isHalfWritten && <p>{say(texts.nothingToDo)}</p>}
      {isHalfWritten && !plan && <p>{say(texts.chooseAgain)}</p>}
      {isWorking && (
        <p>
          <label>
            {say(texts.working)} {done} / {total} <progress max={total} value={done} />
          </label>
        </p>
      )}
      <div className="desk-register-verbs">
        {canRun && (plan.create > 0 || isHalfWritten) && (
          <Button disabled={isBusy} margin={false} onClick={() => onAct('run')}>
            {isHalfWritten ? say(texts.goOn) : `${say(texts.write)} (${plan.create})`}
          </Button>
        )}
        {canPublish && (
          <Button disabled={isBusy} margin={false} onClick={() => ask(texts.publishAsk, 'publish')}>
            {say(texts.publish)}
          </Button>
        )}
        {(state === 'done' || isBroken) && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => ask(texts.undoAsk, 'undo')}
          >
            {say(texts.undo)}
          </Button>
        )}
      </div>
    </section>
  )
}

type Counted = [Label, number]

const Numbers = ({ of }: { of: Counted[] }) => {
  const say = useSay()
  if (of.length === 0) return null
  return (
    <dl>
      {of.map(([text, number]) => (
        <div key={text.cs}>
          <dt>{say(text)}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  )
}

const ofPlan = ({ create, unchanged, leftOutCount, errorCount }: PlanAnswer): Counted[] => [
  [texts.create, create],
  [texts.unchanged, unchanged],
  [texts.leftOut, leftOutCount],
  [texts.refused, errorCount],
]

const ofOutcome = ({ outcome }: BatchAnswer): Counted[] => {
  const { created, published, held, reverted } = outcome ?? {}
  const all: [Label, number | undefined][] = [
    [texts.created, created],
    [texts.published, published],
    [texts.held, held?.length],
    [texts.reverted, reverted],
  ]
  return all.flatMap(([text, number]): Counted[] => (number === undefined ? [] : [[text, number]]))
}

'use client'

import { Button } from '@payloadcms/ui'

import type { Label } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { ImportAnswer } from '../../import/rest/importAnswer'
import { textsOfImport as texts } from './texts'

type Props = { answer: ImportAnswer; isBusy: boolean; onRun: () => void; onUndo: () => void }

/** Where an import stands, in numbers, and what can be done with it. */
export const Outcome = ({ answer, isBusy, onRun, onUndo }: Props) => {
  const say = useSay()
  const { state, create, update, unchanged, errorCount, done, outcome, collection, key } = answer
  const all = create + update
  const isPrepared = state === 'prepared'
  const undo = () => {
    if (window.confirm(say(texts.undoAsk))) onUndo()
  }
  const numbers: [Label, number][] = [
    [texts.create, create],
    [texts.update, update],
    [texts.unchanged, unchanged],
    [texts.refused, errorCount],
  ]

  return (
    <section className="desk-import-outcome">
      <h2>
        {answer.fileName}: {say(texts.states[state])}
      </h2>
      <dl>
        {numbers.map(([text, number]) => (
          <div key={text.cs}>
            <dt>{say(text)}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {isPrepared && (
        <p>
          {say(texts.knownBy)}: {key.join(', ')}.
        </p>
      )}
      {answer.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {outcome?.fault && (
        <p>
          <strong>
            {say(texts.row)} {outcome.fault.row}: {outcome.fault.message}
          </strong>
        </p>
      )}
      {outcome?.reverted !== undefined && (
        <p>
          {say(texts.reverted)}: {outcome.reverted}.
        </p>
      )}
      {outcome?.kept && outcome.kept.length > 0 && (
        <p>
          {say(texts.kept)}: {outcome.kept.join(', ')}.
        </p>
      )}
      {isPrepared && errorCount > 0 && <p>{say(texts.mendFirst)}</p>}
      {isPrepared && errorCount === 0 && all === 0 && <p>{say(texts.nothingToDo)}</p>}
      {state === 'running' && (
        <p>
          <label>
            {say(texts.running)} {done} / {all} <progress max={all} value={done} />
          </label>
        </p>
      )}
      <div className="desk-register-verbs">
        {isPrepared && errorCount === 0 && all > 0 && (
          <Button disabled={isBusy} margin={false} onClick={onRun}>
            {say(texts.write)} ({all})
          </Button>
        )}
        {state === 'broken' && (
          <Button disabled={isBusy} margin={false} onClick={onRun}>
            {say(texts.goOn)}
          </Button>
        )}
        {(state === 'done' || state === 'broken') && (
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={undo}>
            {say(texts.undo)}
          </Button>
        )}
        {state === 'running' && (
          <Button buttonStyle="secondary" margin={false} onClick={onUndo}>
            {say(texts.stop)}
          </Button>
        )}
        {!isPrepared && <a href={`/admin/collections/${collection}`}>{say(texts.openList)}</a>}
      </div>
    </section>
  )
}

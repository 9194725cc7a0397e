'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '@/desk/useSay'

import { LettersPreview } from './LettersPreview'
import { MissingTable } from './MissingTable'
import { textsOfMissing as texts } from './texts'
import { useMissing } from './useMissing'

type Props = { plan: string; year: number }

/** What measures lack in a year, to whom one writes about them, and the letters that leave. */
export const MissingBoard = ({ plan, year }: Props) => {
  const say = useSay()
  const board = useMissing(plan, year)
  const [onlyMissing, setOnlyMissing] = useState(true)
  const { measures, ticked, changed, preview, isBusy } = board
  if (!measures) return <p role="status">{say(texts.loading)}</p>

  const missing = measures.filter(({ isLate, isUnreported }) => isLate || isUnreported)
  const shown = onlyMissing ? missing : measures
  const late = missing.filter(({ isLate }) => isLate).length
  const unreported = missing.filter(({ isUnreported }) => isUnreported).length
  const without = missing.filter(({ emails }) => emails.length === 0).length
  const withEmail = shown.filter(({ emails }) => emails.length > 0).map(({ id }) => id)

  return (
    <>
      <form action="/admin/co-chybi" className="desk-tree-tools">
        <input name="plan" type="hidden" value={plan} />
        <label htmlFor="rok">{say(texts.year)}</label>
        <input
          className="desk-select"
          defaultValue={year}
          id="rok"
          max={2100}
          min={1990}
          name="rok"
          type="number"
        />
        <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
          {say(texts.show)}
        </Button>
      </form>
      <p>{say(texts.counts(late, unreported, without))}</p>
      <label className="desk-missing-tick">
        <input
          checked={onlyMissing}
          onChange={({ target }) => setOnlyMissing(target.checked)}
          type="checkbox"
        />{' '}
        {say(texts.onlyMissing)}
      </label>
      {shown.length === 0 ? (
        <p>{say(texts.nothing)}</p>
      ) : (
        <>
          <p className="desk-quiet">{say(texts.hint)}</p>
          <div className="desk-tree-tools">
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => board.tick(withEmail)}
              size="medium"
            >
              {say(texts.tickAll)}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => board.tick([])}
              size="medium"
            >
              {say(texts.untickAll)}
            </Button>
          </div>
          <MissingTable board={board} shown={shown} />
          <div className="desk-tree-tools">
            <Button
              disabled={isBusy || changed.length === 0}
              margin={false}
              onClick={() => void board.save()}
              size="medium"
            >
              {say(texts.save(changed.length))}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy || ticked.length === 0 || changed.length > 0}
              margin={false}
              onClick={() => void board.show()}
              size="medium"
            >
              {say(texts.preview(ticked.length))}
            </Button>
          </div>
          {changed.length > 0 && ticked.length > 0 && <p role="status">{say(texts.saveFirst)}</p>}
        </>
      )}
      {preview && (
        <LettersPreview
          isBusy={isBusy}
          onClose={() => board.setPreview(null)}
          onSend={() => void board.send()}
          preview={preview}
        />
      )}
    </>
  )
}

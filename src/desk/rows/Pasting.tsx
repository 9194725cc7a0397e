'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState, type ClipboardEvent } from 'react'

import type { Locale } from '@/lib/label'

import { useSay } from '../useSay'
import { cellsOf } from './cellsOf'
import { cellsOfHtml } from './cellsOfHtml'
import { whenPath, type Column } from './columnsOf'
import { Preview } from './Preview'
import { hasHead, mappingOf, readTable, type Mapping, type ReadRow } from './readTable'
import { tabbedText } from './tabbedText'
import { textsOfRows as texts } from './texts'
import { useKnown } from './useKnown'

type Props = {
  columns: Column[]
  /** How many rows still fit in the list. */
  room: number
  onAdd: (rows: ReadRow[], mapping: Mapping) => void
}

/** What somebody pastes or types, what it means, and the button that adds it to the form. */
export const Pasting = ({ columns, room, onAdd }: Props) => {
  const say = useSay()
  const id = useId()
  const language = useTranslation().i18n.language as Locale
  const [text, setText] = useState('')
  const [hasMerged, setMerged] = useState(false)
  const [chosen, setChosen] = useState<Record<number, string | null>>({})
  const [headed, setHeaded] = useState<boolean | null>(null)

  const cells = cellsOf(text)
  const isHeaded = headed ?? hasHead(cells, columns)
  const mapping = mappingOf(cells, columns, isHeaded).map((path, at) => {
    const own = chosen[at]
    return own === undefined ? path : own
  })
  const related = columns.flatMap((column) =>
    column.kind === 'relation' && mapping.includes(column.path) ? [column.relationTo] : [],
  )
  const { known, hasFailed, again } = useKnown([...new Set(related)])
  const rows = known ? readTable({ cells, columns, mapping, isHeaded }, known, language) : []
  const wrong = rows.flatMap((row) => row.cells).filter(({ fault }) => fault).length
  const unused = mapping.filter((path) => path === null).length

  const type = (typed: string): void => {
    setText(typed)
    setChosen({})
  }
  const paste = (event: ClipboardEvent): void => {
    const table = cellsOfHtml(event.clipboardData.getData('text/html'))
    setMerged(table?.hasMerged ?? false)
    if (!table) return
    event.preventDefault()
    type([text.trim(), tabbedText(table.cells)].filter(Boolean).join('\n'))
  }
  const isDates = columns[0]?.path === whenPath

  return (
    <div className="desk-rows">
      <label htmlFor={id}>{say(texts.box)}</label>
      <p id={`${id}hint`} className="desk-quiet">
        {say(isDates ? texts.hintOfDates : texts.hint)}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}hint`}
        rows={8}
        value={text}
        onChange={({ target }) => type(target.value)}
        onPaste={paste}
      />
      {cells.length > 0 && (
        <label className="desk-rows-head">
          <input
            type="checkbox"
            checked={isHeaded}
            onChange={({ target }) => setHeaded(target.checked)}
          />{' '}
          {say(texts.head)}
        </label>
      )}
      <div role="status">
        {!known && !hasFailed && <p>{say(texts.asking)}</p>}
        {rows.length > 0 && <p>{say(wrong > 0 ? texts.faulty(wrong) : texts.understood)}</p>}
        {rows.length > 0 && unused > 0 && <p>{say(texts.ignored(unused))}</p>}
        {rows.length > 0 && hasMerged && <p>{say(texts.merged)}</p>}
        {rows.length > room && <p className="desk-rows-fault">{say(texts.tooMany(room))}</p>}
      </div>
      {hasFailed && (
        <p role="alert" className="desk-rows-fault">
          {say(texts.notAsked)}{' '}
          <button type="button" className="desk-link" onClick={again}>
            {say(texts.again)}
          </button>
        </p>
      )}
      {rows.length > 0 && (
        <>
          <Preview
            rows={rows}
            columns={columns}
            mapping={mapping}
            heads={isHeaded ? (cells[0] ?? []) : []}
            onChoose={(at, path) => setChosen({ ...chosen, [at]: path })}
          />
          <Button
            disabled={rows.length > room}
            onClick={() => onAdd(rows, mapping)}
            size="medium"
            type="button"
          >
            {say(texts.add(rows.length))}
          </Button>
        </>
      )}
    </div>
  )
}

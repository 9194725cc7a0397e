'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'

import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import type { MeasureChange, PlanMeasures } from '@/lib/planMeasures'

import { allGroups, groupsOf, type ShapedGroup } from '../../shape/groupsOf'
import { moveTo, stepOf, type Beside } from '../../shape/moves'
import { nameOf, rowsOf } from './rows'
import { textsOfTree as texts } from './texts'
import { TreeAsking, type Asking } from './TreeAsking'
import { TreeGrid } from './TreeGrid'
import { rowId } from './TreeRow'
import { useTree } from './useTree'

/** With more than these a tree begins closed: all priorities are seen at once. */
const mostOpen = 200

/** The whole plan as a tree. */
export const PlanTree = ({ plan }: { plan: string }) => {
  const say = useSay()
  const tree = useTree(plan)
  if (!tree.data) return <p role="status">{say(texts.loading)}</p>
  return <Shown data={tree.data} tree={tree} />
}

type Props = { data: PlanMeasures; tree: ReturnType<typeof useTree> }

const Shown = ({ data, tree }: Props) => {
  const say = useSay()
  const id = useId()
  const locale = useTranslation().i18n.language as Locale
  const groups = useMemo(() => groupsOf(data, locale), [data, locale])
  const keys = allGroups(groups).map(({ key }) => key)
  const [open, setOpen] = useState(() => new Set(data.measures.length > mostOpen ? [] : keys))
  const [query, setQuery] = useState('')
  const [ticked, setTicked] = useState(new Set<string>())
  const [asking, setAsking] = useState<Asking | null>(null)
  const [current, setCurrent] = useState('')
  const words = { noPriority: say(texts.noPriority) }
  const rows = rowsOf(groups, { locale, open, query, ...words })
  const here = rows.some(({ key }) => key === current) ? current : (rows[0]?.key ?? '')

  // A row that comes with the next answer is waited for; one that moves is given its focus back.
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const row = wanted.current === null ? null : document.getElementById(rowId(wanted.current))
    if (!row) return
    wanted.current = null
    row.focus()
  })
  const goTo = (key: string) => {
    wanted.current = key
    setCurrent(key)
    document.getElementById(rowId(key))?.focus()
  }
  const show = (key: string) => setOpen((before) => new Set(before).add(key))
  const flip = (set: ReadonlySet<string>, key: string) => {
    const flipped = new Set(set)
    if (!flipped.delete(key)) flipped.add(key)
    return flipped
  }

  const change = async (changes: MeasureChange[]) => {
    const isDone = await tree.change(changes)
    if (isDone) setAsking(null)
    return isDone
  }
  const move = async (measureId: string, group: ShapedGroup, beside: Beside) => {
    const measure = data.measures.find((each) => each.id === measureId)
    const moved = measure && moveTo(measure, group, beside)
    if (!moved || !(await change([moved]))) return
    const parent = groups.find(({ goals }) => goals.includes(group))
    if (parent) show(parent.key)
    show(group.key)
    goTo(measureId)
  }

  if (groups.length === 0) return <p>{say(texts.empty)}</p>

  return (
    <>
      <p className="desk-quiet">{say(texts.how)}</p>
      <div className="desk-tree-tools">
        <label htmlFor={`${id}-search`}>{say(texts.search)}</label>
        <input
          className="desk-select"
          id={`${id}-search`}
          onChange={({ target }) => setQuery(target.value)}
          type="search"
          value={query}
        />
        {(
          [
            [texts.openAll, () => setOpen(new Set(keys)), true],
            [texts.closeAll, () => setOpen(new Set()), true],
            [texts.renumber, () => setAsking({ kind: 'renumber' }), data.measures.length > 0],
            [texts.undo, () => void tree.undo?.(), tree.undo !== null],
          ] as const
        ).map(([text, act, isPossible]) => (
          <Button
            buttonStyle="secondary"
            disabled={!isPossible || tree.isBusy}
            key={text.cs}
            margin={false}
            onClick={act}
            size="small"
          >
            {say(text)}
          </Button>
        ))}
      </div>
      <div className="desk-tree-tools" role="status">
        {ticked.size > 0 && <strong>{say(texts.ticked(ticked.size))}</strong>}
        {query && rows.length === 0 && say(texts.nothingFound)}
      </div>
      {ticked.size > 0 && (
        <div className="desk-tree-tools">
          <Button margin={false} onClick={() => setAsking({ kind: 'many' })} size="small">
            {say(texts.changeTicked)}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => setTicked(new Set())}
            size="small"
          >
            {say(texts.untick)}
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <TreeGrid
          actions={{
            toggle: (key) => {
              setOpen(flip(open, key))
              goTo(key)
            },
            tick: (key) => setTicked(flip(ticked, key)),
            step: (row, step) => {
              const next = stepOf(groups, row.measure, step)
              if (next && !tree.isBusy) void move(row.key, next.group, next.beside)
            },
            drop: (measureId, row, beside) => void move(measureId, row.group, beside),
            askMove: (row) => setAsking({ kind: 'move', row }),
            askAdd: (group, name) => setAsking({ kind: 'add', group, name }),
          }}
          current={here}
          goTo={goTo}
          look={setCurrent}
          locale={locale}
          name={say(texts.title)}
          rows={rows}
          ticked={ticked}
        />
      )}
      {asking && (
        <TreeAsking
          asking={asking}
          change={change}
          close={() => setAsking(null)}
          data={data}
          groups={groups}
          locale={locale}
          move={move}
          nameOf={(group) => nameOf(group, words)}
          onAdded={(group, added) => {
            setAsking(null)
            show(group.key)
            goTo(added)
          }}
          ticked={data.measures.filter((each) => ticked.has(each.id))}
          tree={tree}
        />
      )}
    </>
  )
}

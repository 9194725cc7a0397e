'use client'

import { useId, useState } from 'react'

import { Dialog } from '@/desk/Dialog'
import { useSay } from '@/desk/useSay'

import { allGroups, type ShapedGroup } from '../../shape/groupsOf'
import type { Beside } from '../../shape/moves'
import type { MeasureRow } from './rows'
import { textsOfTree as texts } from './texts'

type Props = {
  row: MeasureRow
  groups: ShapedGroup[]
  nameOf: (group: ShapedGroup) => string
  titleOf: (id: string) => string
  isBusy: boolean
  onMove: (group: ShapedGroup, beside: Beside) => void
  onClose: () => void
}

const last = (group: ShapedGroup | undefined, id: string): string =>
  group?.measures.findLast((each) => each.id !== id)?.id ?? 'code'

/** „Přesunout…“: to which priority or goal, and behind which of its measures. */
export const MoveDialog = ({ row, groups, nameOf, titleOf, isBusy, onMove, onClose }: Props) => {
  const say = useSay()
  const id = useId()
  const all = allGroups(groups)
  const [key, setKey] = useState(row.group.key)
  const [place, setPlace] = useState(last(row.group, row.measure.id))
  const group = all.find((each) => each.key === key)
  const others = group?.measures.filter((each) => each.id !== row.measure.id) ?? []

  const choose = (chosen: string) => {
    setKey(chosen)
    setPlace(
      last(
        all.find((each) => each.key === chosen),
        row.measure.id,
      ),
    )
  }
  const submit = () => {
    const [first] = others
    if (!group) return
    if (place === 'code') onMove(group, null)
    else onMove(group, place === 'first' && first ? { before: first.id } : { after: place })
  }

  return (
    <Dialog
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
      submit={say(texts.doMove)}
      title={say(texts.moveOf(row.name))}
    >
      <label htmlFor={`${id}-group`}>{say(texts.where)}</label>
      <select
        className="desk-select"
        id={`${id}-group`}
        onChange={({ target }) => choose(target.value)}
        value={key}
      >
        {all.map((each) => (
          <option key={each.key} value={each.key}>
            {each.goal.title || each.goal.code ? `– ${nameOf(each)}` : nameOf(each)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-place`}>{say(texts.place)}</label>
      <select
        className="desk-select"
        id={`${id}-place`}
        onChange={({ target }) => setPlace(target.value)}
        value={place}
      >
        <option value="code">{say(texts.byCode)}</option>
        {others.length > 0 && <option value="first">{say(texts.first)}</option>}
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {say(texts.behind(titleOf(each.id)))}
          </option>
        ))}
      </select>
    </Dialog>
  )
}

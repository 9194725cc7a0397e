'use client'

import { useId, useState } from 'react'

import { HeadRow } from '@/desk/HeadRow'
import { Dialog } from '@/desk/Dialog'
import { useSay } from '@/desk/useSay'
import { isSameCode, tidyCode } from '@/lib/measureCode'
import type { MeasureChange } from '@/lib/planMeasures'

import { proposedCodes } from '../../shape/codes'
import { allGroups, type ShapedGroup } from '../../shape/groupsOf'
import { clashesOf, renumberTo } from '../../shape/moves'
import { textsOfTree as texts } from './texts'

type Props = {
  groups: ShapedGroup[]
  takenCodes: string[]
  nameOf: (group: ShapedGroup) => string
  titleOf: (id: string) => string
  /** Why codes that people know cannot change now. */
  frozen: string | null
  isBusy: boolean
  onRenumber: (changes: MeasureChange[]) => void
  onClose: () => void
}

/** Of a goal, its priority. */
const keyAbove = ({ key }: ShapedGroup): string | undefined => key.split('-')[0]

/** Old codes and new ones, row by row; nothing happens before the button. */
export const RenumberDialog = ({
  groups,
  takenCodes,
  nameOf,
  titleOf,
  frozen,
  isBusy,
  onRenumber,
  onClose,
}: Props) => {
  const say = useSay()
  const id = useId()
  const all = allGroups(groups)
  const [key, setKey] = useState('all')
  const chosenBy = (chosen: string) =>
    all.filter((each) => chosen === 'all' || [each.key, keyAbove(each)].includes(chosen))
  const proposal = (chosen: string) => proposedCodes({ groups, takenCodes }, chosenBy(chosen))
  const [codes, setCodes] = useState(() => proposal('all'))
  const chosen = chosenBy(key)
  const clashes = clashesOf({ groups, takenCodes }, codes)
  const measures = chosen.flatMap((group) => group.measures)
  const changed = measures.filter((each) => !isSameCode(codes.get(each.id) ?? '', each.code))

  const submit = () => {
    const tidy = new Map([...codes].map(([each, code]) => [each, tidyCode(code)]))
    if (clashes.size === 0 && changed.length > 0) onRenumber(renumberTo(chosen, tidy))
    else document.getElementById(`${id}-${[...clashes.keys()][0]}`)?.focus()
  }

  return (
    <Dialog
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
      submit={say(texts.doRenumber(changed.length))}
      title={say(texts.renumberOf)}
    >
      {frozen && (
        <p className="desk-fault" role="status">
          {frozen}
        </p>
      )}
      <p className="desk-quiet">{say(texts.renumberHow)}</p>
      <label htmlFor={`${id}-which`}>{say(texts.which)}</label>
      <select
        className="desk-select"
        id={`${id}-which`}
        onChange={({ target }) => {
          setKey(target.value)
          setCodes(proposal(target.value))
        }}
        value={key}
      >
        <option value="all">{say(texts.wholePlan)}</option>
        {all.map((each) => (
          <option key={each.key} value={each.key}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      <table className="desk-table desk-folding">
        <HeadRow names={[texts.old, texts.fresh, texts.name].map(say)} />
        <tbody>
          {measures.map((measure) => {
            const code = codes.get(measure.id) ?? ''
            const clash = clashes.get(measure.id)
            return (
              <tr key={measure.id}>
                <td data-label={say(texts.old)}>{measure.code}</td>
                <td>
                  <input
                    aria-describedby={`${id}-${measure.id}-why`}
                    aria-invalid={clash !== undefined}
                    aria-label={say(texts.newCodeOf(titleOf(measure.id)))}
                    className="desk-select"
                    id={`${id}-${measure.id}`}
                    maxLength={40}
                    onChange={({ target }) =>
                      setCodes(new Map(codes).set(measure.id, target.value))
                    }
                    required
                    spellCheck={false}
                    value={code}
                  />
                  <span
                    className={clash ? 'desk-fault' : 'desk-quiet'}
                    id={`${id}-${measure.id}-why`}
                  >
                    {clash && say(texts[clash])}
                    {isSameCode(code, measure.code) && say(texts.same)}
                  </span>
                </td>
                <td>{titleOf(measure.id)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Dialog>
  )
}

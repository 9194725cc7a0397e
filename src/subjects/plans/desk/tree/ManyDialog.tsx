'use client'

import { useId, useState } from 'react'

import { Dialog } from '@/desk/Dialog'
import { useSay } from '@/desk/useSay'
import { measureStates, type MeasureState } from '@/lib/measureLabels'
import type { MeasureFacts, PlanMeasure } from '@/lib/planMeasures'

import { textsOfTree as texts } from './texts'

const facts = ['state', 'responsible', 'startsOn', 'endsOn'] as const
type Fact = (typeof facts)[number]

type Props = {
  ticked: PlanMeasure[]
  titleOf: (id: string) => string
  isBusy: boolean
  onChange: (facts: Partial<MeasureFacts>) => void
  onClose: () => void
}

/** One fact of all ticked measures: how many and which they are is said before. */
export const ManyDialog = ({ ticked, titleOf, isBusy, onChange, onClose }: Props) => {
  const say = useSay()
  const id = useId()
  const [fact, setFact] = useState<Fact>('state')

  return (
    <Dialog
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={(form) => onChange(given(fact, String(form.get('value'))))}
      submit={say(texts.doChange(ticked.length))}
      title={say(texts.ticked(ticked.length))}
    >
      <ul className="desk-tree-ticked">
        {ticked.map((each) => (
          <li key={each.id}>{titleOf(each.id)}</li>
        ))}
      </ul>
      <label htmlFor={`${id}-fact`}>{say(texts.what)}</label>
      <select
        className="desk-select"
        id={`${id}-fact`}
        onChange={({ target }) => setFact(target.value as Fact)}
        value={fact}
      >
        {facts.map((each) => (
          <option key={each} value={each}>
            {say(texts[each])}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-value`}>{say(texts.value)}</label>
      {fact === 'state' ? (
        <select className="desk-select" id={`${id}-value`} name="value">
          <option value="">{say(texts.unknown)}</option>
          {Object.entries(measureStates).map(([state, name]) => (
            <option key={state} value={state}>
              {say(name)}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="desk-select"
          id={`${id}-value`}
          key={fact}
          maxLength={fact === 'responsible' ? 250 : undefined}
          name="value"
          type={fact === 'responsible' ? 'text' : 'date'}
        />
      )}
      <p className="desk-quiet">{say(texts.emptied)}</p>
    </Dialog>
  )
}

/** Days are kept at noon, as the form of a measure keeps them. */
const given = (fact: Fact, value: string): Partial<MeasureFacts> => {
  if (fact === 'state') return { state: (value || null) as MeasureState | null }
  // The other languages would still name who answered before; they show the Czech.
  if (fact === 'responsible')
    return { responsible: { cs: value.trim() || null, en: null, uk: null } }
  return { [fact]: value ? `${value}T12:00:00.000Z` : null }
}

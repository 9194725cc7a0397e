'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { useSay } from '@/desk/useSay'

import type { List } from './TableImport'
import { textsOfImport as texts } from './texts'

type Mapping = Record<string, string | null>
type Props = {
  columns: List['columns']
  mapping: Mapping
  isBusy: boolean
  onChange: (mapping: Mapping) => void
}

/** What each head of the table means; open where some mean nothing known. */
export const Columns = ({ columns, mapping, isBusy, onChange }: Props) => {
  const say = useSay()
  const id = useId()
  const [meant, setMeant] = useState(mapping)
  const isUnclear = Object.values(mapping).includes(null)

  return (
    <details className="desk-import-columns" open={isUnclear}>
      <summary>{say(texts.columns)}</summary>
      <dl>
        {Object.entries(meant).map(([head, name], at) => (
          <div key={head}>
            <dt>
              <label htmlFor={`${id}-${at}`}>{head}</label>
            </dt>
            <dd>
              <select
                id={`${id}-${at}`}
                onChange={({ target }) => setMeant({ ...meant, [head]: target.value || null })}
                value={name ?? ''}
              >
                <option value="">{say(texts.leaveOut)}</option>
                {columns.map((column) => (
                  <option key={column.name} value={column.name}>
                    {column.head}
                  </option>
                ))}
              </select>
            </dd>
          </div>
        ))}
      </dl>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => onChange(meant)}
      >
        {say(texts.lookAgain)}
      </Button>
    </details>
  )
}

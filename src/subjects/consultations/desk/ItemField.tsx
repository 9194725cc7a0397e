'use client'

import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { itemKinds, itemName, type PlanItem } from '@/lib/planItems'

import { itemKindLabels } from './itemKindLabels'

/** Which part of the plan a comment is about, chosen from those that the plan has now. */
export const ItemField: TextFieldClientComponent = ({ field, path }) => {
  const say = useSay()
  const { value, setValue } = useField<string>({ path })
  const id = useFormFields(([fields]) => idOf(fields.consultation?.value as string | null))
  const title = useFormFields(([fields]) => fields.itemTitle?.value as string | undefined)
  const [items, setItems] = useState<PlanItem[] | null>(null)
  const [isLost, setLost] = useState(false)

  useEffect(() => {
    if (!id) return
    const controller = new AbortController()
    askRest<{ items: PlanItem[] }>(`/api/consultations/${id}/items`)
      .then((found) => !controller.signal.aborted && setItems(found.items))
      .catch(() => !controller.signal.aborted && setLost(true))
    return () => controller.abort()
  }, [id])

  const isGone = Boolean(value && items && !items.some((item) => item.id === value))
  return (
    <div className="field-type">
      <FieldLabel htmlFor={`field-${path}`} label={field.label} path={path} />
      <select
        className="desk-select"
        disabled={!items}
        id={`field-${path}`}
        onChange={({ target }) => setValue(target.value)}
        value={value || 'plan'}
      >
        {isGone && <option value={value}>{title ?? value}</option>}
        {itemKinds.map((kind) => (
          <optgroup key={kind} label={say(itemKindLabels[kind])}>
            {items
              ?.filter((item) => item.kind === kind)
              .map((item) => (
                <option key={item.id} value={item.id}>
                  {itemName(item)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {!id && <p>{say(choose)}</p>}
      {isLost && <p role="status">{say(lost)}</p>}
    </div>
  )
}

const choose = label(
  'Nejdřív vyberte připomínkování.',
  'Choose the consultation first.',
  'Спершу виберіть обговорення.',
)
const lost = label(
  'Části plánu se nepodařilo načíst.',
  'The parts of the plan could not be loaded.',
  'Не вдалося завантажити частини плану.',
)

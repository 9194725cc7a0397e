'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  useFormFields,
  withCondition,
} from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { Fragment } from 'react'

import { useSay } from '@/desk/useSay'

import { DayLine } from './DayLine'
import { OtherRows } from './OtherRows'
import { textsOfWeek as words } from './texts'
import { useWeek } from './useWeek'

const copying = ['tu', 'we', 'th', 'fr']

/** Opening hours in a form as a week: seven lines in which people type as they are used to. */
const OpeningWeekField: ArrayFieldClientComponent = ({
  field,
  path: given,
  readOnly,
  schemaPath,
}) => {
  const say = useSay()
  const { customComponents, disabled, path, showError } = useField<number>({
    hasRows: true,
    potentiallyStalePath: given,
  })
  const place = path.split('.').slice(0, -1).join('.')
  const owner = useFormFields(([fields]) => String(fields[`${place}.id`]?.value ?? path))
  const week = useWeek(path, schemaPath ?? field.name, owner)
  const isFixed = Boolean(readOnly || disabled)
  const { Description, Error, Label } = customComponents ?? {}
  const id = `field-${path.replaceAll('.', '__')}`

  const copyOf = (day: string, run: () => void) => {
    if (day === 'mo')
      return { name: say(words.allAlike), isReady: week.canCopy, run: week.allAlike }
    return copying.includes(day) ? { name: say(words.asMonday), isReady: week.canCopy, run } : null
  }

  return (
    <div className="field-type desk-week" id={id} role="group" aria-labelledby={`${id}-name`}>
      <div id={`${id}-name`}>
        <RenderCustomComponent
          CustomComponent={Label}
          Fallback={<FieldLabel as="span" label={field.label} path={path} />}
        />
      </div>
      <RenderCustomComponent
        CustomComponent={Error}
        Fallback={<FieldError path={path} showError={showError} />}
      />
      {!isFixed && <p className="desk-quiet">{say(words.lead)}</p>}
      {week.days.map((line) => (
        <Fragment key={line.day}>
          <DayLine
            line={line}
            isFixed={isFixed}
            copy={copyOf(line.day, () => week.asMonday(line.day))}
            onHours={(text) => week.typeHours(line.day, text)}
            onNote={(text) => week.typeNote(line.day, text)}
            onHoursLeft={() => week.leaveHours(line.day)}
            onNoteLeft={() => week.leaveNote(line.day)}
          />
          {line.day === 'mo' && week.pasted && (
            <p className="desk-week-pasted">
              {week.pasted.preview}{' '}
              <button type="button" className="desk-link" onClick={week.pasted.take}>
                {say(words.take)}
              </button>
            </p>
          )}
        </Fragment>
      ))}
      <OtherRows rows={week.others} isFixed={isFixed} onRemove={week.remove} />
      <p role="status" className="desk-week-told">
        {week.told}
      </p>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} />}
      />
    </div>
  )
}

export const OpeningWeek = withCondition(OpeningWeekField)

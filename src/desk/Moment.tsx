'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useSyncExternalStore } from 'react'

import { label, say, type Locale } from '@/lib/label'
import { asLocalClock, fromLocalClock } from '@/lib/pragueTime'

/**
 * A moment in a form, as clocks in Prague show it: typed 9:00 in Kyiv it is nine in Prague. Payload's own takes the
 * computer's zone.
 */
const MomentField: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { i18n } = useTranslation()
  const isElsewhere = useElsewhere()
  const { description } = field.admin ?? {}
  const date: object = field.admin?.date ?? {}
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const isFixed = Boolean(readOnly || disabled)

  return (
    <div className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}`}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={field.label} path={path} required={field.required} />}
      />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <DatePicker
          {...date}
          onChange={(picked: Date | null) =>
            setValue(picked ? fromLocalClock(picked).toISOString() : null)
          }
          readOnly={isFixed}
          value={value ? asLocalClock(new Date(value)) : undefined}
        />
        {AfterInput}
      </div>
      {isElsewhere && <p className="field-description">{sayZone(i18n.language as Locale)}</p>}
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={description} path={path} />}
      />
    </div>
  )
}

export const Moment = withCondition(MomentField)

/** Whether this computer's clock differs from Prague's; the server's says nothing of it. */
const useElsewhere = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => asLocalClock(new Date()).getHours() !== new Date().getHours(),
    () => false,
  )

const zone = label(
  'Čas je pražský, ať jste kdekoli.',
  'The time is Prague’s, wherever you are.',
  'Час празький, де б ви не були.',
)
const sayZone = (language: Locale): string => say({ i18n: { language } }, zone)

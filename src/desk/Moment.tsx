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

import { label, say, type Locale } from '@/lib/label'
import { fromPragueClock, pragueClock } from '@/lib/pragueTime'

/**
 * A moment in a form, as clocks in Prague show it: typed 9:00 in Kyiv it is nine in Prague. Payload's own takes the
 * computer's zone.
 */
const MomentField: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { i18n } = useTranslation()
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
          onChange={(picked: Date | null) => setValue(picked ? momentOf(picked) : null)}
          readOnly={isFixed}
          value={value ? shown(value) : undefined}
        />
        {AfterInput}
      </div>
      {isElsewhere() && <p className="field-description">{sayZone(i18n.language as Locale)}</p>}
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={description} path={path} />}
      />
    </div>
  )
}

export const Moment = withCondition(MomentField)

/** The moment at which this computer's clock shows what Prague's clocks show then: what the picker draws. */
export const shown = (moment: string): Date => new Date(pragueClock(new Date(moment)))

/** The moment that was meant by what the picker shows; an hour that Prague leaves out is the one after it. */
export const momentOf = (picked: Date): string => {
  const text = (date: Date) =>
    `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T` +
    `${two(date.getHours())}:${two(date.getMinutes())}`
  const later = new Date(picked.getTime() + hourMs)
  return (fromPragueClock(text(picked)) ?? fromPragueClock(text(later)) ?? picked).toISOString()
}

const hourMs = 3_600_000
const two = (number: number): string => String(number).padStart(2, '0')

const isElsewhere = (): boolean => {
  const now = new Date()
  return shown(now.toISOString()).getHours() !== now.getHours()
}

const zone = label(
  'Čas je pražský, ať jste kdekoli.',
  'The time is Prague’s, wherever you are.',
  'Час празький, де б ви не були.',
)
const sayZone = (language: Locale): string => say({ i18n: { language } }, zone)

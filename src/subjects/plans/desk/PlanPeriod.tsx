'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import type { Plan } from '@/payload-types'

type Asked = Plan | 'unreachable' | null

/** Above the form of a measure: which of its years lie outside the period of its plan; refuses nothing. */
export const PlanPeriod = () => {
  const say = useSay()
  const id = useFormFields(([fields]) => idOf(fields.plan?.value as string | null))
  const years = useFormFields(([fields]) =>
    [...new Set(Object.entries(fields).flatMap(([path, field]) => yearOf(path, field?.value)))]
      .sort((one, other) => one - other)
      .join(),
  )
  const [plan, setPlan] = useState<Asked>(null)

  useEffect(() => {
    if (!id) return
    const controller = new AbortController()
    askRest<Plan>(`/api/plans/${id}?depth=0&draft=true`)
      .then((found) => !controller.signal.aborted && setPlan(found))
      .catch(() => !controller.signal.aborted && setPlan('unreachable'))
    return () => controller.abort()
  }, [id])

  const sentence = id && years ? sentenceOf(id, plan, years.split(',').map(Number)) : null
  if (!sentence) return null

  return (
    <ul className="desk-warnings" role="status">
      <li>{say(sentence)}</li>
    </ul>
  )
}

/** The year that a field of the form says: days of the measure, years of its money and evaluations. */
const yearOf = (path: string, value: unknown): number[] => {
  if (/^(budget|evaluations)\.\d+\.year$/.test(path))
    return typeof value === 'number' && Number.isInteger(value) ? [value] : []
  if (path !== 'startsOn' && path !== 'endsOn') return []
  return value ? [new Date(String(value)).getUTCFullYear()] : []
}

const sentenceOf = (id: string, plan: Asked, years: number[]) => {
  if (plan === 'unreachable') return unreachable
  if (plan?.id !== id) return null

  const [first, last] = [plan.from, plan.to].map((day) => (day ? Number(day.slice(0, 4)) : null))
  const outside = years.filter((year) => (first && year < first) || (last && year > last))
  return outside.length > 0 ? question(outside.join(', '), [first, last].filter(Boolean)) : null
}

const unreachable = label(
  'Nepodařilo se zjistit, jestli roky sedí k období plánu.',
  'It could not be found out whether the years fit the period of the plan.',
  'Не вдалося з’ясувати, чи відповідають роки періоду плану.',
)

const question = (years: string, period: (number | null | undefined)[]) =>
  label(
    `Je rok správně? ${years} je mimo období plánu ${period.join('–')}.`,
    `Is the year right? ${years} is outside the period of the plan ${period.join('–')}.`,
    `Чи правильний рік? ${years} поза періодом плану ${period.join('–')}.`,
  )

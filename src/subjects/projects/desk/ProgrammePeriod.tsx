'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { periodDoubt } from '@/lib/periodDoubt'
import type { Programme } from '@/payload-types'

type Dates = { startsOn?: string | null; endsOn?: string | null }

/** Under the dates of a project: a question when the period of its programme does not fit them. */
export const ProgrammePeriod = () => {
  const say = useSay()
  const id = useFormFields(([fields]) => idOf(fields.programme?.value as string | null))
  const startsOn = useFormFields(([fields]) => fields.startsOn?.value) as Dates['startsOn']
  const endsOn = useFormFields(([fields]) => fields.endsOn?.value) as Dates['endsOn']
  const [programme, setProgramme] = useState<Programme | null>(null)

  useEffect(() => {
    if (!id) return
    const controller = new AbortController()
    askRest<Programme>(`/api/programmes/${id}?depth=0`)
      .then((found) => !controller.signal.aborted && setProgramme(found))
      .catch(() => !controller.signal.aborted && setProgramme(null))
    return () => controller.abort()
  }, [id])

  if (!id || programme?.id !== id || !periodDoubt(programme, { startsOn, endsOn })) return null

  return (
    <ul className="desk-warnings" role="status">
      <li>{say(question(programme))}</li>
    </ul>
  )
}

const question = ({ name, periodFrom, periodTo }: Programme) => {
  const period = [periodFrom, periodTo].filter(Boolean).join('–')
  return label(
    `Je program správně? ${name} má období ${period}, projekt je z jiné doby.`,
    `Is the programme right? ${name} has the period ${period}, the project is from another time.`,
    `Чи правильна програма? ${name} має період ${period}, проєкт з іншого часу.`,
  )
}

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
  const [programme, setProgramme] = useState<Programme | 'unreachable' | null>(null)

  useEffect(() => {
    if (!id) return
    const controller = new AbortController()
    askRest<Programme>(`/api/programmes/${id}?depth=0`)
      .then((found) => !controller.signal.aborted && setProgramme(found))
      .catch(() => !controller.signal.aborted && setProgramme('unreachable'))
    return () => controller.abort()
  }, [id])

  const sentence = id && programme && sentenceOf(id, programme, { startsOn, endsOn })
  if (!sentence) return null

  return (
    <ul className="desk-warnings" role="status">
      <li>{say(sentence)}</li>
    </ul>
  )
}

const sentenceOf = (id: string, programme: Programme | 'unreachable', dates: Dates) => {
  if (programme === 'unreachable') return unreachable
  return programme.id === id && periodDoubt(programme, dates) ? question(programme) : null
}

const unreachable = label(
  'Nepodařilo se zjistit, jestli období programu sedí k projektu.',
  'It could not be found out whether the period of the programme fits the project.',
  'Не вдалося з’ясувати, чи відповідає період програми проєкту.',
)

const question = ({ name, periodFrom, periodTo }: Programme) => {
  const period = [periodFrom, periodTo].filter(Boolean).join('–')
  return label(
    `Je program správně? ${name} má období ${period}, projekt je z jiné doby.`,
    `Is the programme right? ${name} has the period ${period}, the project is from another time.`,
    `Чи правильна програма? ${name} має період ${period}, проєкт з іншого часу.`,
  )
}

'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'

const dayMs = 86_400_000
/** How many days people should have before a hearing and after it. */
const enough = 14

type Found = { id: string; firstStartsAt?: string | null }

/** Above the form of a consultation: that people have little time around the hearing; refuses nothing. */
export const ShortTime = () => {
  const say = useSay()
  const [opensAt, closesAt, given] = useFormFields(([fields]) =>
    ['opensAt', 'closesAt', 'hearingAt'].map((name) => fields[name]?.value),
  ).map(timeOf)
  const event = useFormFields(([fields]) => idOf(fields.hearing?.value as string | null))
  const [found, setFound] = useState<Found | null>(null)

  useEffect(() => {
    if (!event) return
    const controller = new AbortController()
    // It only warns: where the event cannot be had, nothing is said of its day.
    askRest<Found>(`/api/events/${event}?depth=0&draft=true`)
      .then((answer) => !controller.signal.aborted && setFound(answer))
      .catch(() => !controller.signal.aborted && setFound(null))
    return () => controller.abort()
  }, [event])

  const hearingAt = given ?? (found?.id === event ? timeOf(found?.firstStartsAt) : null)
  const before = opensAt && hearingAt ? Math.floor((hearingAt - opensAt) / dayMs) : enough
  const after = closesAt && hearingAt ? Math.floor((closesAt - hearingAt) / dayMs) : enough
  if (before >= enough && after >= enough) return null

  return (
    <ul className="desk-warnings" role="status">
      {before < enough && <li>{say(shortBefore(before))}</li>}
      {after < enough && <li>{say(shortAfter(after))}</li>}
    </ul>
  )
}

const timeOf = (value: unknown): number | null =>
  value ? new Date(value as string).getTime() : null

const shortBefore = (days: number) =>
  days < 0
    ? label(
        'Projednání je dřív, než připomínkování začne.',
        'The hearing is before comments are open.',
        'Слухання раніше, ніж почнеться обговорення.',
      )
    : label(
        `Dní na přečtení před projednáním: ${days}. Obvykle jich je nejméně ${enough}.`,
        `Days to read it before the hearing: ${days}. Usually there are at least ${enough}.`,
        `Днів на читання до слухання: ${days}. Зазвичай їх щонайменше ${enough}.`,
      )
const shortAfter = (days: number) =>
  days < 0
    ? label(
        'Připomínkování skončí dřív, než bude projednání.',
        'Comments close before the hearing.',
        'Обговорення завершиться раніше за слухання.',
      )
    : label(
        `Dní na připomínky po projednání: ${days}. Obvykle jich je nejméně ${enough}.`,
        `Days for comments after the hearing: ${days}. Usually there are at least ${enough}.`,
        `Днів на зауваження після слухання: ${days}. Зазвичай їх щонайменше ${enough}.`,
      )

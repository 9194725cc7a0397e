'use client'

import { useId, useState } from 'react'
import { useTranslation } from '@payloadcms/ui'

import type { FormName } from '@/lib/catalogueSearch'
import { formatDate, formatDateTime } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { OwnPlaces } from '../myServices'
import { textsOfOwnServices as texts } from './texts'
import { usePlaces } from './usePlaces'

type Props = {
  service: { id: string; name: string; isPublic: boolean }
  person: string
  form: FormName | null
  places: OwnPlaces | undefined
}

const most = 10_000

/** How many places are free: one tap changes it and saves at once; it can be written too, and undone. */
export const PlacesCounter = ({ service, person, form, places }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const language = i18n.language as Locale
  const field = useId()
  const told = useId()
  const known = { free: places?.free ?? null, updatedAt: places?.updatedAt ?? null }
  const counter = usePlaces({ service: service.id, person, form, known })
  const { saved, shown, before, phase, unsent } = counter
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)

  const step = (by: number) => {
    const next = Math.min(most, Math.max(0, (shown ?? 0) + by))
    setTyped(null)
    setWrong(false)
    if (next !== shown) counter.change(next)
  }
  const finish = () => {
    if (typed === null) return
    const number = numberIn(typed)
    setWrong(number === undefined)
    if (number === undefined) return
    setTyped(null)
    if (number !== shown) counter.change(number)
  }
  const numeral = (free: number | null) => (free === null ? say(texts.untold) : String(free))
  const name = say(form ? texts.placesOf(say(texts.forms[form]).toLowerCase()) : texts.places)
  const isLeft = unsent !== null && phase === 'rest'

  return (
    <div className="desk-places" role="group" aria-label={`${name}, ${service.name}`}>
      <label htmlFor={field}>{name}</label>
      <div className="desk-places-number">
        <button
          type="button"
          aria-label={`${say(texts.less)}: ${name}, ${service.name}`}
          aria-disabled={shown === 0}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={field}
          inputMode="numeric"
          autoComplete="off"
          size={5}
          value={typed ?? shown ?? ''}
          placeholder="–"
          aria-describedby={told}
          aria-invalid={isWrong || undefined}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={finish}
          onKeyDown={({ key }) => key === 'Enter' && finish()}
        />
        <button
          type="button"
          aria-label={`${say(texts.more)}: ${name}, ${service.name}`}
          aria-disabled={shown === most}
          onClick={() => step(1)}
        >
          +
        </button>
        <span className="desk-quiet">
          {saved.updatedAt
            ? say(
                (places?.isOld && saved.updatedAt === known.updatedAt ? texts.old : texts.asOf)(
                  formatDate(language, saved.updatedAt),
                ),
              )
            : say(texts.untold)}
        </span>
      </div>
      <p id={told} role="status" className={`desk-places-told is-${isWrong ? 'wrong' : phase}`}>
        {isWrong ? say(texts.wrong) : say(words(phase, service.isPublic, counter.refusal))}
      </p>
      {phase === 'saved' && before && !isWrong && (
        <button type="button" className="desk-link" onClick={counter.undo}>
          {say(texts.undo(numeral(before.free)))}
        </button>
      )}
      {phase === 'refused' && (
        <button type="button" className="desk-link" onClick={counter.again}>
          {say(texts.again)}
        </button>
      )}
      {isLeft && (
        <p className="desk-places-left">
          {say(texts.left(numeral(unsent.free), formatDateTime(language, unsent.at)))}{' '}
          <button type="button" className="desk-link" onClick={() => counter.change(unsent.free)}>
            {say(texts.send)}
          </button>{' '}
          <button type="button" className="desk-link" onClick={counter.drop}>
            {say(texts.drop)}
          </button>
        </p>
      )}
    </div>
  )
}

/** Empty says that nobody knows; undefined is no number that can be saved. */
const numberIn = (text: string): number | null | undefined => {
  if (text.trim() === '') return null
  return /^\d{1,5}$/.test(text.trim()) && Number(text) <= most ? Number(text) : undefined
}

const nothing = label('', '', '')

const words = (phase: string, isPublic: boolean, refusal: string) => {
  if (phase === 'saving') return texts.saving
  if (phase === 'saved') return isPublic ? texts.saved : texts.savedUnseen
  if (phase === 'unsent') return texts.unsent
  if (phase === 'refused') return refusal ? label(refusal, refusal, refusal) : texts.failed
  return nothing
}

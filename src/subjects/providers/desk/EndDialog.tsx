'use client'

import { useId, useState } from 'react'

import { Dialog } from '@/desk/Dialog'
import { useSay } from '@/desk/useSay'
import { isoDay } from '@/lib/formatDate'
import { mostOfEndNote } from '@/lib/mostOfEndNote'

import { textsOfEnding as texts } from './texts'

/** What the end of an organisation touches. */
export type AtStake = {
  services: string[]
  people: number
  successors: { id: string; name: string }[]
}

type Props = {
  name: string
  atStake: AtStake
  isBusy: boolean
  onEnd: (body: object) => void
  onClose: () => void
}

/** „Ukončit poskytovatele…“: since when, what becomes of services and people, and what the public reads. */
export const EndDialog = ({ name, atStake, isBusy, onEnd, onClose }: Props) => {
  const say = useSay()
  const id = useId()
  const [services, setServices] = useState<string | null>(null)
  const [people, setPeople] = useState<string | null>(null)
  const needsSuccessor = services === 'follow' || people === 'follow'
  const hasServices = atStake.services.length > 0

  const submit = (form: FormData) =>
    onEnd({
      endedOn: form.get('endedOn'),
      // Of none it does not matter.
      services: form.get('services') ?? 'end',
      people: form.get('people') ?? undefined,
      successor: form.get('successor') || null,
      endNote: form.get('endNote') || null,
    })

  return (
    <Dialog
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
      submit={say(texts.submit)}
      title={say(texts.title(name))}
    >
      <label htmlFor={`${id}-day`}>{say(texts.endedOn)}</label>
      <input id={`${id}-day`} max={isoDay(new Date())} name="endedOn" required type="date" />
      {hasServices ? (
        <Choice
          name="services"
          onChoose={setServices}
          options={[
            ['end', say(texts.end)],
            ['follow', say(texts.follow)],
          ]}
          title={say(texts.services)}
        />
      ) : (
        <p>{say(texts.noServices)}</p>
      )}
      {atStake.people > 0 && (
        <Choice
          name="people"
          onChoose={setPeople}
          options={[
            ['stay', say(texts.stay)],
            ['follow', say(texts.move)],
          ]}
          title={`${say(texts.people)} (${atStake.people})`}
        />
      )}
      <label htmlFor={`${id}-successor`}>{say(texts.successor)}</label>
      <select
        className="desk-select"
        id={`${id}-successor`}
        name="successor"
        required={needsSuccessor}
      >
        <option value="">{say(texts.nobody)}</option>
        {atStake.successors.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-note`}>{say(texts.note)}</label>
      <textarea id={`${id}-note`} maxLength={mostOfEndNote} name="endNote" rows={3} />
      {hasServices && services && (
        <p role="status">
          {say(
            services === 'follow'
              ? texts.willFollow(atStake.services)
              : texts.willEnd(atStake.services),
          )}
        </p>
      )}
    </Dialog>
  )
}

type Choosing = {
  name: string
  title: string
  options: [string, string][]
  onChoose: (value: string) => void
}

/** Nothing is chosen beforehand: both ways are for good. */
const Choice = ({ name, title, options, onChoose }: Choosing) => (
  <fieldset>
    <legend>{title}</legend>
    {options.map(([value, text]) => (
      <label key={value}>
        <input name={name} onChange={() => onChoose(value)} required type="radio" value={value} />{' '}
        {text}
      </label>
    ))}
  </fieldset>
)

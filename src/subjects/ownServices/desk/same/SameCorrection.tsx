'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { useSay } from '@/desk/useSay'
import { formatPhone } from '@/lib/phone'

import { neatValue } from '../../same/facts'
import type { SameFact } from '../../same/sameFacts'
import { SameOutcome } from './SameOutcome'
import { SameServices } from './SameServices'
import { textsOfSame as texts } from './texts'
import { useSame } from './useSame'

type Props = { facts: SameFact[] }

/** Chooses what several services say alike, says how it is now, and sends the correction of each for approval. */
export const SameCorrection = ({ facts }: Props) => {
  const say = useSay()
  const router = useRouter()
  const id = useId()
  const same = useSame()
  const [fact, setFact] = useState<SameFact | null>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [fault, setFault] = useState('')

  const choose = (next: SameFact) => {
    setFact(next)
    // Words are mended, numbers are written anew.
    setText(next.kind === 'costs' ? next.value : '')
    setChosen(next.services.flatMap((each) => (each.obstacle ? [] : [each.id])))
    setFault('')
  }

  const send = async () => {
    if (!fact || same.isBusy) return
    const { kind, value: from } = fact
    const to = neatValue(kind, text)
    const services = fact.services.filter((each) => chosen.includes(each.id))
    const wrong = (!to && texts.wrong[kind]) || (to === from && texts.same)
    const words = wrong || (services.length === 0 && texts.nowhere)
    setFault(words ? say(words) : '')
    if (words || !to) return

    const refused = await same.correct({ kind, from, to, services })
    // What was typed stays for those that were refused: the network may have been gone.
    setChosen(refused)
    if (refused.length === 0) setFact(null)
    router.refresh()
  }

  const types = { phone: 'tel', email: 'email', web: 'url' } as const
  const shown = ({ kind, value }: SameFact) => (kind === 'phone' ? formatPhone(value) : value)
  const box = { id, value: text, 'aria-describedby': `${id}-fault`, 'aria-invalid': fault !== '' }

  return (
    <div className="desk-form desk-same">
      <SameOutcome count={same.count} outcomes={same.outcomes} />
      {facts.length > 0 && (
        <fieldset disabled={same.isBusy}>
          <legend>{say(texts.what)}</legend>
          {facts.map((each) => (
            <label key={`${each.kind} ${each.value}`}>
              <input
                type="radio"
                name={`${id}-fact`}
                checked={fact?.kind === each.kind && fact.value === each.value}
                onChange={() => choose(each)}
              />
              <span>
                {say(texts.kinds[each.kind])}: <strong>{shown(each)}</strong> (
                {say(texts.inServices(each.services.length))})
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {fact && (
        <>
          <label htmlFor={id}>{say(texts.now[fact.kind])}</label>
          {fact.kind === 'costs' ? (
            <textarea {...box} rows={5} onChange={({ target }) => setText(target.value)} />
          ) : (
            <input
              {...box}
              type={types[fact.kind]}
              onChange={({ target }) => setText(target.value)}
            />
          )}
          <SameServices
            services={fact.services}
            chosen={chosen}
            isBusy={same.isBusy}
            onChoose={setChosen}
          />
          <p className="desk-fault" id={`${id}-fault`} role="alert">
            {fault}
          </p>
          <Button
            disabled={same.isBusy}
            margin={false}
            onClick={() => void send()}
            size="large"
            type="button"
          >
            {say(texts.send(chosen.length))}
          </Button>
        </>
      )}
    </div>
  )
}

'use client'

import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { PreparedAnswer } from '../prepared/answer'
import { addressOf, type ChosenPaper } from './choice'
import { PaperForm } from './PaperForm'
import { Print } from './Print'
import { textsOfPaper as texts } from './texts'
import { usePrints } from './usePrints'

export type Place = { slug: string; name: string }

type Props = { first: ChosenPaper; places: Place[]; prints: PreparedAnswer[] }

/** Choose what the paper holds, have it prepared, watch how far it is, download it. */
export const PaperDesk = ({ first, places, prints: known }: Props) => {
  const say = useSay()
  const { isBusy, run } = useRestAction()
  const [chosen, setChosen] = useState(first)
  const { prints, isUnheard, look } = usePrints(known)

  const choose = (change: Partial<ChosenPaper>) => {
    const next = { ...chosen, ...change }
    setChosen(next)
    window.history.replaceState(window.history.state, '', addressOf(next))
  }
  const act = (address: string, body: object = {}) =>
    run(async () => {
      await askRest(address, { method: 'POST', body })
      await look()
    })
  const prepare = ({ chapters, large, locale, territory }: ChosenPaper) =>
    void act('/api/catalogue/prints', { chapters, large, locale, territory })

  return (
    <>
      <PaperForm
        chosen={chosen}
        isBusy={isBusy}
        onChoose={choose}
        onPrepare={() => prepare(chosen)}
        places={places}
      />
      <section aria-live="polite">
        <h2>{say(texts.prints)}</h2>
        {isUnheard && (
          <p className="desk-paper-unheard">
            {say(texts.unheard)}{' '}
            <a href={`/admin/login?redirect=${encodeURIComponent(addressOf(chosen))}`}>
              {say(texts.signIn)}
            </a>
          </p>
        )}
        {prints.length === 0 && <p>{say(texts.noneYet)}</p>}
        <ul className="desk-paper-prints">
          {prints.map((print) => (
            <Print
              key={print.id}
              isBusy={isBusy}
              onCancel={() => void act(`/api/catalogue/prints/${print.id}/cancel`)}
              onPrepare={() => prepare({ ...print, territory: print.territory ?? '' })}
              place={places.find(({ slug }) => slug === print.territory)?.name}
              print={print}
            />
          ))}
        </ul>
      </section>
    </>
  )
}

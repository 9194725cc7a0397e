'use client'

import { useId, useState } from 'react'

import { useSay } from '@/desk/useSay'
import { monthsAfter } from '@/lib/monthsAfter'
import { ProofForm } from '@/desk/ProofForm'

import { textsOfMachine as texts } from './textsOfMachine'

type Props = {
  hasCode: boolean
  /** Whether there is a key that would end. */
  isAnother: boolean
  make: (body: object) => Promise<string | null>
  back: () => void
}

const usualMonths = 12

/** Asks until when a new key is to hold, and who asks for it. */
export const MakeKey = ({ hasCode, isAnother, make, back }: Props) => {
  const tell = useSay()
  const id = useId()
  const [expiresAt, setExpiresAt] = useState(() =>
    monthsAfter(new Date(), usualMonths).toISOString().slice(0, 10),
  )

  return (
    <>
      {isAnother && <p>{tell(texts.endsOld)}</p>}
      <div className="desk-form">
        <label htmlFor={id}>{tell(texts.expiry)}</label>
        <input
          id={id}
          onChange={({ target }) => setExpiresAt(target.value)}
          type="date"
          value={expiresAt}
        />
      </div>
      <ProofForm
        hasCode={hasCode}
        send={(proof) => make({ ...proof, expiresAt })}
        submit={tell(texts.make)}
      />
      <button className="desk-plain" onClick={back} type="button">
        {tell(texts.back)}
      </button>
    </>
  )
}

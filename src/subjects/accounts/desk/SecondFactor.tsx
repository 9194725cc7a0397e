'use client'

import { useCallback, useEffect, useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { ProofForm, type GivenProof } from '@/desk/ProofForm'

import { Enrol, type Begun } from './Enrol'
import { RecoveryCodes } from './RecoveryCodes'
import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

type Shown = { state: 'on' | 'off' | 'due'; mayTurnOff: boolean; recoveryCodesLeft: number }

const url = '/api/users/second-factor'

/** One's own second factor: set it up, change the telephone, turn it off. */
export const SecondFactor = () => {
  const tell = useSay()
  const [shown, setShown] = useState<Shown | 'nobody' | null>(null)
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)

  const load = useCallback(() => askRest<Shown>(url).then(setShown, () => setShown('nobody')), [])
  useEffect(() => {
    void load()
  }, [load])

  /** Does something and says what went wrong. */
  const trying = async (work: () => Promise<void>): Promise<string | null> =>
    work().then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.message : '') || tell(texts.failed),
    )
  const begin = (body: GivenProof) =>
    trying(async () => setBegun(await askRest<Begun>(`${url}/begin`, { method: 'POST', body })))
  const confirm = (code: string) =>
    trying(async () => {
      const body = { code }
      setCodes(
        (await askRest<{ recoveryCodes: string[] }>(`${url}/confirm`, { method: 'POST', body }))
          .recoveryCodes,
      )
    })
  const turnOff = (body: GivenProof) =>
    trying(async () => {
      await askRest(`${url}/off`, { method: 'POST', body })
      await load()
    })

  if (!shown) return null
  if (shown === 'nobody')
    return (
      <p>
        {tell(texts.signInFirst)}{' '}
        <a href="/admin/login?redirect=%2Fadmin%2Fdruhy-faktor">{tell(texts.signIn)}</a>
      </p>
    )
  if (codes) return <RecoveryCodes codes={codes} />
  if (begun) return <Enrol begun={begun} confirm={confirm} />
  if (shown.state !== 'on')
    return (
      <>
        <p>{tell(texts.what)}</p>
        <p>{tell(shown.state === 'due' ? texts.due : texts.isOff)}</p>
        <ProofForm hasCode={false} send={begin} submit={tell(texts.begin)} />
        {shown.state === 'due' && <a href="/admin/logout">{tell(texts.signOut)}</a>}
      </>
    )
  return (
    <>
      <p>
        {tell(texts.isOn)} {tell(texts.left)}: {shown.recoveryCodesLeft}.
      </p>
      <h2>{tell(texts.change)}</h2>
      <p>{tell(texts.changeHint)}</p>
      <ProofForm hasCode send={begin} submit={tell(texts.goOn)} />
      <h2>{tell(texts.turnOff)}</h2>
      {shown.mayTurnOff ? (
        <ProofForm hasCode send={turnOff} submit={tell(texts.turnOff)} />
      ) : (
        <p>{tell(texts.mustStay)}</p>
      )}
    </>
  )
}

'use client'

import { Button, useAuth, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type SyntheticEvent } from 'react'

import type { User } from '@/payload-types'
import { useSay } from '@/desk/useSay'

import { CodeForm } from './CodeForm'
import { signInAnswer } from './signInAnswer'
import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

const setUp = '/admin/druhy-faktor'

/** Name and password, then a code where there is a second factor. The password is kept in memory only. */
export const SignInForm = ({ redirectTo }: { redirectTo: string }) => {
  const tell = useSay()
  const { i18n } = useTranslation()
  const { user } = useAuth<User>()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    // Signed in, but nobody to the desk until there is a second factor.
    if (user?.secondFactor === 'due') window.location.replace(setUp)
  }, [user])

  const send = async (otp?: string): Promise<string | null> => {
    const answer = await signInAnswer({ email, password, ...(otp && { otp }) }, i18n.language)
    if (answer.outcome === 'in') {
      window.location.assign(answer.isDue ? setUp : redirectTo)
      return null
    }
    if (answer.outcome === 'refused') return answer.why ?? tell(texts.failed)

    setAsksCode(true)
    return answer.isWrong ? tell(texts.wrongCode) : null
  }
  const onSubmit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setFault('')
    setFault((await send()) ?? '')
    setBusy(false)
  }

  if (asksCode)
    return (
      <>
        <p>{tell(texts.secondStep)}</p>
        <CodeForm hasFocus hasRecovery send={send} submit={tell(texts.signIn)} />
        <button className="desk-plain" onClick={() => setAsksCode(false)} type="button">
          {tell(texts.back)}
        </button>
      </>
    )
  return (
    <form className="desk-form" onSubmit={(event) => void onSubmit(event)}>
      <label htmlFor="field-email">{tell(texts.email)}</label>
      <input
        autoComplete="username"
        id="field-email"
        name="email"
        onChange={({ target }) => setEmail(target.value)}
        required
        type="email"
        value={email}
      />
      <label htmlFor="field-password">{tell(texts.password)}</label>
      <input
        autoComplete="current-password"
        id="field-password"
        name="password"
        onChange={({ target }) => setPassword(target.value)}
        required
        type="password"
        value={password}
      />
      <p className="desk-fault" role="alert">
        {fault}
      </p>
      <Button disabled={isBusy} margin={false} size="large" type="submit">
        {tell(texts.signIn)}
      </Button>
      <a href="/admin/forgot">{tell(texts.forgot)}</a>
    </form>
  )
}

'use client'

import { useSay } from '@/desk/useSay'

import { CodeForm } from './CodeForm'
import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** A secret as a picture and as text. */
export type Begun = { secret: string; image: string }
type Props = { begun: Begun; confirm: (code: string) => Promise<string | null> }

/** The secret goes into the telephone, and the first code proves it. */
export const Enrol = ({ begun: { secret, image }, confirm }: Props) => {
  const tell = useSay()
  return (
    <>
      <p>{tell(texts.scan)}</p>
      <img alt={tell(texts.image)} className="desk-qr" height={264} src={image} width={264} />
      <p>
        {tell(texts.secret)}
        <br />
        <code className="desk-secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <CodeForm hasFocus send={confirm} submit={tell(texts.confirm)} />
    </>
  )
}

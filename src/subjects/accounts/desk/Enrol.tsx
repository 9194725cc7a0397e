'use client'

import { useSay } from '@/desk/useSay'

import { CodeForm } from './CodeForm'
import { CopySecret } from './CopySecret'
import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** A secret as text, as an address that an app opens, and as a picture. */
export type Begun = { secret: string; address: string; image: string }
type Props = { begun: Begun; confirm: (code: string) => Promise<string | null> }

/** The secret goes into the telephone, and the first code proves it. */
export const Enrol = ({ begun: { secret, address, image }, confirm }: Props) => {
  const tell = useSay()
  return (
    <>
      <p>{tell(texts.scan)}</p>
      <img alt={tell(texts.image)} className="desk-qr" height={264} src={image} width={264} />
      <p>
        <a className="desk-app-link" href={address}>
          {tell(texts.openApp)}
        </a>
      </p>
      <p>
        {tell(texts.secret)}
        <br />
        <code className="desk-secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <CopySecret secret={secret} />
      <CodeForm hasFocus send={confirm} submit={tell(texts.confirm)} />
    </>
  )
}

'use client'

import { useDocumentInfo, useDocumentTitle, useField, useFormModified } from '@payloadcms/ui'

import { Decide } from '@/desk/Decide'
import { useKeepers } from '@/desk/useKeepers'
import { useSay } from '@/desk/useSay'

import { Standing } from './Standing'
import { textsOfClaim as texts } from './textsOfClaim'

/** In a claim that waits: what to verify it by, and the two ways to decide. */
export const DecideClaim = () => {
  const { id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const say = useSay()
  const isModified = useFormModified()
  const { value: provider } = useField<string | null>({ path: 'provider' })
  const keepers = useKeepers(provider ?? undefined)
  if (!id) return null
  if (isModified) return <p>{say(texts.saveFirst)}</p>

  // Until it is known who keeps the organisation, nobody approves by a quick press.
  if (provider && keepers === null) return <Standing keepers={keepers} provider={provider} />

  const names =
    keepers === 'failed' ? say(texts.unknown) : (keepers ?? []).map(({ name }) => name).join(', ')
  const told = {
    approve: say(texts.approve),
    sendBack: say(texts.sendBack),
    reason: say(texts.reason),
    hint: say(texts.hint),
  }
  const question = { sure: say(texts.sure(names)), yes: say(texts.yes), no: say(texts.no) }
  return (
    <>
      {provider && <Standing keepers={keepers} provider={provider} />}
      <Decide
        collection="claims"
        document={String(id)}
        question={names ? question : undefined}
        refuse="refuse"
        texts={told}
        title={title}
      />
    </>
  )
}

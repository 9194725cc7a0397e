'use client'

import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import type { useKeepers } from '@/desk/useKeepers'
import { useSay } from '@/desk/useSay'
import { formatPhone } from '@/lib/phone'
import type { Provider } from '@/payload-types'

import { textsOfClaim as texts } from './textsOfClaim'

type Contacts = NonNullable<Provider['contacts']>
type Props = { provider: string; keepers: ReturnType<typeof useKeepers> }

/** What to verify a claim by: who keeps the organisation already, and its own public contacts. */
export const Standing = ({ provider, keepers }: Props) => {
  const say = useSay()
  const contacts = useContacts(provider)
  const known = contacts && contacts !== 'failed' ? contacts : null
  const phones = known?.phones ?? []
  const emails = known?.emails ?? []
  const isSilent = known && phones.length + emails.length === 0 && !known.web

  return (
    <div className="desk-claim">
      <strong>{say(texts.keepers)}</strong>
      {keepers === 'failed' && <p>{say(texts.failed)}</p>}
      {keepers !== 'failed' && keepers?.length === 0 && <p>{say(texts.nobody)}</p>}
      {keepers !== 'failed' && (
        <ul>
          {(keepers ?? []).map(({ id, name, email }) => (
            <li key={id}>
              {name}, {email}
            </li>
          ))}
        </ul>
      )}
      <strong>{say(texts.contacts)}</strong>
      <p className="desk-quiet">{say(texts.how)}</p>
      {contacts === 'failed' && <p>{say(texts.failed)}</p>}
      {isSilent && <p>{say(texts.noContacts)}</p>}
      <ul>
        {phones.map(({ id, number, note }) => (
          <li key={id}>
            <a href={`tel:${number}`}>{formatPhone(number)}</a> {note}
          </li>
        ))}
        {emails.map(({ id, email }) => (
          <li key={id}>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
        {known?.web && (
          <li>
            <a href={known.web} rel="noreferrer" target="_blank">
              {known.web}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** The published contacts: a draft may have been written by whoever asks. */
const useContacts = (provider: string): Contacts | null | 'failed' => {
  const [found, setFound] = useState<{ of: string; contacts: Contacts | 'failed' } | null>(null)

  useEffect(() => {
    askRest<Provider>(`/api/providers/${provider}?depth=0&select[contacts]=true`).then(
      ({ contacts }) => setFound({ of: provider, contacts: contacts ?? {} }),
      () => setFound({ of: provider, contacts: 'failed' }),
    )
  }, [provider])

  return found && found.of === provider ? found.contacts : null
}

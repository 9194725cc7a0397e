'use client'

import { useSay } from '@/desk/useSay'
import { attribution, type AddressAnswer, type FoundAddress } from '@/lib/foundAddress'

import { words } from './texts'

type Props = {
  id: string
  answer: AddressAnswer
  /** The one that Enter would choose. */
  active: number
  choose: (address: FoundAddress) => void
}

export const optionId = (id: string, at: number): string => `${id}-${at}`

/** Addresses to choose from, with whose they are. */
export const AddressList = ({ id, answer: { docs, source }, active, choose }: Props) => {
  const say = useSay()

  return (
    <div className="desk-addresses">
      <ul id={id} role="listbox" aria-label={say(words.list)}>
        {docs.map((address, at) => (
          <li
            key={address.code}
            id={optionId(id, at)}
            role="option"
            aria-selected={at === active}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(address)}
          >
            {address.text}
          </li>
        ))}
      </ul>
      {source && <small>{say(attribution(source))}</small>}
    </div>
  )
}

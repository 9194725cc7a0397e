'use client'

import {
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId, useState, type KeyboardEvent } from 'react'

import { useSay } from '@/desk/useSay'
import type { FoundAddress } from '@/lib/foundAddress'

import { AddressList, optionId } from './AddressList'
import { words } from './texts'
import { useAddressFields } from './useAddressFields'
import { useAddressOffers } from './useAddressOffers'

/** What a person does: types, has closed the list, or has chosen from it. */
type Doing = 'typing' | 'closed' | 'chosen'
const none = -1

/** The street of an address, in which whole addresses of the state are suggested; anything may be written. */
const Street: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const say = useSay()
  const listId = useId()
  const { customComponents, disabled, path, showError, value } = useField<string>({
    potentiallyStalePath: given,
  })
  const { write, fill, hasLocation } = useAddressFields(path)
  const [doing, setDoing] = useState<Doing>('closed')
  const [active, setActive] = useState(none)
  const typed = value ?? ''
  const answer = useAddressOffers(typed, doing === 'typing')
  const docs = answer?.docs ?? []
  const isOpen = docs.length > 0
  const id = `field-${path.replaceAll('.', '__')}`

  const stop = (next: Doing): void => {
    setDoing(next)
    setActive(none)
  }
  const choose = (address: FoundAddress): void => {
    fill(address)
    stop('chosen')
  }
  const press = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing) return
    const chosen = docs[active]
    if (event.key === 'ArrowDown') setActive((active + 1) % docs.length)
    else if (event.key === 'ArrowUp') setActive((Math.max(active, 0) || docs.length) - 1)
    else if (event.key === 'Escape') stop('closed')
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else return
    event.preventDefault()
  }
  const told = (): string => {
    if (doing === 'chosen') return say(hasLocation ? words.filled : words.filledOnly)
    if (!answer) return ''
    return say(isOpen ? words.some : words.none)
  }

  return (
    <div className={`field-type text desk-street${showError ? ' error' : ''}`}>
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel label={field.label} path={path} />}
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <input
          id={id}
          name={path}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={active === none ? undefined : optionId(listId, active)}
          aria-describedby={`${id}-told`}
          autoComplete="off"
          maxLength={field.maxLength}
          disabled={Boolean(readOnly || disabled)}
          value={typed}
          onChange={({ target }) => {
            write(target.value)
            setActive(none)
            setDoing('typing')
          }}
          onKeyDown={press}
          // What was said of an unknown address stays: its line gone, a click on what is below would miss.
          onBlur={() => doing === 'typing' && (isOpen || !answer) && stop('closed')}
        />
        {answer && isOpen && <AddressList {...{ id: listId, answer, active, choose }} />}
        <p
          id={`${id}-told`}
          className={isOpen ? 'desk-street-told desk-unseen' : 'desk-street-told'}
          role="status"
        >
          {told()}
        </p>
      </div>
    </div>
  )
}

export const StreetField = withCondition(Street)

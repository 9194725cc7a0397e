import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useIsSSR } from 'react-aria/SSRProvider'
import { useComboBox } from 'react-aria/useComboBox'
import { Item } from 'react-stately/Item'
import { Section } from 'react-stately/Section'
import { useComboBoxState } from 'react-stately/useComboBoxState'

import { SuggestionList } from './SuggestionList'
import { useOffers, type Group, type Offer, type Source } from './useOffers'

type Props = {
  id: string
  /** As the server sent the field. */
  name: string
  type: string
  describedBy?: string
  /** The name of the list. */
  list: string
  form: HTMLFormElement
  source: Source
  /** What the page came with, and what has been typed since. */
  sent: string
  typedBefore: string
}

/** A field as a combobox; first rendered as the server rendered it, so that React can take it over. */
export const SuggestField = ({ form, source, sent, typedBefore, ...field }: Props) => {
  const inputRef = useRef<HTMLInputElement>(null)
  const listBoxRef = useRef<HTMLUListElement>(null)
  const popoverRef = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(typedBefore)
  const [settled, setSettled] = useState(sent)
  const isTakenOver = !useIsSSR()
  const groups = useOffers(typed, typed !== settled, source)

  const choose = (name: string): void => {
    flushSync(() => {
      setTyped(name)
      setSettled(name)
    })
    source.choose?.()
    // The answer follows what is chosen as it follows what is ticked.
    inputRef.current?.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const props = {
    id: field.id,
    name: field.name,
    'aria-labelledby': `${field.id}-label`,
    'aria-describedby': field.describedBy,
    allowsCustomValue: true,
    inputValue: typed,
    onInputChange: setTyped,
    items: groups,
    children: (group: Group) => sectionOf(group, choose),
  }
  const state = useComboBoxState(props)
  const { inputProps, listBoxProps } = useComboBox(
    { ...props, inputRef, listBoxRef, popoverRef },
    state,
  )

  const isHere = (): boolean => document.activeElement === inputRef.current
  // The focus came before React did.
  const takeFocus = useEffectEvent(() => state.setFocused(isHere()))
  const follow = useEffectEvent(({ length }: Group[]) => {
    if (length === 0) state.close()
    else if (isHere()) state.open(null, 'input')
  })
  useEffect(() => takeFocus(), [])
  useEffect(() => follow(groups), [groups])

  const listenBefore = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (!state.isOpen || event.nativeEvent.isComposing) return
    // With nothing chosen from the list the words themselves are meant.
    if (event.key === 'Enter' && state.selectionManager.focusedKey === null) form.requestSubmit()
    // The browser would also clear a field for searching.
    if (event.key === 'Escape') event.preventDefault()
  }
  const own = isTakenOver
    ? { ...inputProps, type: field.type }
    : { value: typed, onChange: inputProps.onChange }
  return (
    <>
      <input {...own} ref={inputRef} onKeyDownCapture={listenBefore} />
      {state.isOpen && (
        <SuggestionList {...{ state, listBoxProps, listBoxRef, popoverRef }} label={field.list} />
      )}
    </>
  )
}

/** An offer that leads nowhere is chosen by its name. */
const sectionOf = ({ key, title, offers }: Group, choose: (name: string) => void) => (
  <Section key={key} title={title} items={offers}>
    {({ name, href, ...offer }: Offer) => (
      <Item
        key={offer.key}
        textValue={name}
        {...(href === undefined ? { onAction: () => choose(name) } : { href })}
      >
        {offer.label}
        {offer.detail && <small>{offer.detail}</small>}
      </Item>
    )}
  </Section>
)

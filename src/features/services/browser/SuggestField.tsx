import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useIsSSR } from 'react-aria/SSRProvider'
import { useComboBox } from 'react-aria/useComboBox'
import { Item } from 'react-stately/Item'
import { Section } from 'react-stately/Section'
import { useComboBoxState } from 'react-stately/useComboBoxState'

import type { Locale } from '@/lib/label'
import type { Suggestion } from '@/search/types'

import { addressOfSuggestion } from './addressOfSuggestion'
import { SuggestionList } from './SuggestionList'
import { useSuggestions, type Group } from './useSuggestions'

/** What the page gives along: the names of the list and of its parts. */
export type Words = { id: string; list: string; kinds: Record<Suggestion['kind'], string> }

type Props = {
  locale: Locale
  words: Words
  form: HTMLFormElement
  /** What the page came with, and what has been typed since. */
  sent: string
  typedBefore: string
}

/** The field for words as a combobox; first rendered as the server rendered it, so that React can take it over. */
export const SuggestField = ({ locale, words, form, sent, typedBefore }: Props) => {
  const inputRef = useRef<HTMLInputElement>(null)
  const listBoxRef = useRef<HTMLUListElement>(null)
  const popoverRef = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(typedBefore)
  const isTakenOver = !useIsSSR()
  const groups = useSuggestions(typed, typed !== sent, locale)

  const props = {
    ...{ id: words.id, name: 'q', 'aria-labelledby': `${words.id}-label` },
    'aria-describedby': `${words.id}-hint`,
    allowsCustomValue: true,
    inputValue: typed,
    onInputChange: setTyped,
    items: groups,
    children: (group: Group) => (
      <Section key={group.kind} title={words.kinds[group.kind]} items={group.suggestions}>
        {(each: Suggestion) => (
          <Item
            key={`${each.kind} ${each.slug}`}
            textValue={each.label}
            href={addressOfSuggestion(form, each)}
          >
            {each.label}
            {each.detail && <small>{each.detail}</small>}
          </Item>
        )}
      </Section>
    ),
  }
  const state = useComboBoxState(props)
  const { inputProps, listBoxProps } = useComboBox(
    { ...props, inputRef, listBoxRef, popoverRef },
    state,
  )
  const { setFocused, open, close } = state

  useEffect(() => {
    // The focus came before React did.
    setFocused(document.activeElement === inputRef.current)
  }, [setFocused])
  useEffect(() => {
    if (groups.length === 0) close()
    else if (document.activeElement === inputRef.current) open(null, 'input')
    // Only other suggestions open the list; functions of the state are new with each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [groups])

  const listenBefore = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (!state.isOpen || event.nativeEvent.isComposing) return
    // With nothing chosen from the list the words themselves are meant.
    if (event.key === 'Enter' && state.selectionManager.focusedKey === null) form.requestSubmit()
    // The browser would also clear a field for searching.
    if (event.key === 'Escape') event.preventDefault()
  }
  const own = isTakenOver
    ? { ...inputProps, type: 'search' }
    : { value: typed, onChange: inputProps.onChange }
  return (
    <>
      <input {...own} ref={inputRef} onKeyDownCapture={listenBefore} />
      {state.isOpen && (
        <SuggestionList {...{ state, listBoxProps, listBoxRef, popoverRef }} label={words.list} />
      )}
    </>
  )
}

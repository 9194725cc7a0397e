import { useRef, type RefObject } from 'react'
import {
  useListBox,
  useListBoxSection,
  useOption,
  type AriaListBoxOptions,
} from 'react-aria/useListBox'
import type { ComboBoxState } from 'react-stately/useComboBoxState'

type State = ComboBoxState<object>
type Node = NonNullable<ReturnType<State['collection']['getItem']>>
type Props = {
  state: State
  label: string
  listBoxProps: AriaListBoxOptions<object>
  listBoxRef: RefObject<HTMLUListElement | null>
  popoverRef: RefObject<HTMLDivElement | null>
}

/** What is suggested, by kind. */
export const SuggestionList = ({ state, label, listBoxProps, listBoxRef, popoverRef }: Props) => {
  const { listBoxProps: own } = useListBox(
    { ...listBoxProps, 'aria-label': label, 'aria-labelledby': undefined },
    state,
    listBoxRef,
  )

  return (
    <div ref={popoverRef} data-suggestions>
      <ul {...own} ref={listBoxRef}>
        {[...state.collection].map((group) => (
          <Group key={group.key} group={group} state={state} />
        ))}
      </ul>
    </div>
  )
}

const Group = ({ group, state }: { group: Node; state: State }) => {
  const { itemProps, headingProps, groupProps } = useListBoxSection({ heading: group.rendered })

  return (
    <li {...itemProps}>
      <span {...headingProps}>{group.rendered}</span>
      <ul {...groupProps}>
        {[...(state.collection.getChildren?.(group.key) ?? [])].map((item) => (
          <Option key={item.key} item={item} state={state} />
        ))}
      </ul>
    </li>
  )
}

const Option = ({ item, state }: { item: Node; state: State }) => {
  const ref = useRef<HTMLAnchorElement>(null)
  const { optionProps, isFocused } = useOption({ key: item.key }, state, ref)

  return (
    <li role="presentation">
      <a {...optionProps} ref={ref} data-focused={isFocused || undefined}>
        {item.rendered}
      </a>
    </li>
  )
}

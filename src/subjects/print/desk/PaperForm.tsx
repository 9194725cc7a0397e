'use client'

import { Button } from '@payloadcms/ui'
import { useId, type FormEvent, type ReactNode } from 'react'

import { arrangements } from '@/lib/chapterWords'
import { locales } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { ChosenPaper } from './choice'
import type { Place } from './PaperDesk'
import { textsOfPaper as texts } from './texts'

type Props = {
  chosen: ChosenPaper
  places: Place[]
  isBusy: boolean
  onChoose: (change: Partial<ChosenPaper>) => void
  onPrepare: () => void
}

/** What the paper is to hold. */
export const PaperForm = ({ chosen, places, isBusy, onChoose, onPrepare }: Props) => {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPrepare()
  }

  return (
    <form className="desk-import" onSubmit={submit}>
      <Select
        name={say(texts.chapters)}
        onChange={(value) => onChoose({ chapters: value as ChosenPaper['chapters'] })}
        value={chosen.chapters}
      >
        {arrangements.map((each) => (
          <option key={each} value={each}>
            {say(texts.by[each])}
          </option>
        ))}
      </Select>
      <Select
        name={say(texts.size)}
        onChange={(value) => onChoose({ large: value === 'large' })}
        value={chosen.large ? 'large' : 'usual'}
      >
        <option value="usual">{say(texts.usual)}</option>
        <option value="large">{say(texts.large)}</option>
      </Select>
      <Select
        name={say(texts.language)}
        onChange={(value) => onChoose({ locale: value as ChosenPaper['locale'] })}
        value={chosen.locale}
      >
        {locales.map((each) => (
          <option key={each} value={each}>
            {say(texts.languages[each])}
          </option>
        ))}
      </Select>
      <Select
        name={say(texts.territory)}
        onChange={(value) => onChoose({ territory: value })}
        value={chosen.territory}
      >
        <option value="">{say(texts.everywhere)}</option>
        {places.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      <Button disabled={isBusy} margin={false} type="submit">
        {say(texts.prepare)}
      </Button>
    </form>
  )
}

type SelectProps = {
  name: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

const Select = ({ name, value, onChange, children }: SelectProps) => {
  const id = useId()

  return (
    <>
      <label htmlFor={id}>{name}</label>
      <select id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        {children}
      </select>
    </>
  )
}

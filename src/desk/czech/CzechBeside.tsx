'use client'

import { useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { defaultLocale } from '@/lib/label'

import { useSay } from '../useSay'
import { czechAt } from './czechAt'
import { enteredField, type Entered } from './enteredField'
import { textsOfCzech as texts } from './texts'
import { useCzech } from './useCzech'

/** In every editor, while it is in another language: what the field says in Czech that one is in. */
export const CzechBeside = () => {
  const { code } = useLocale()
  return code === defaultLocale ? null : <Czech key={code} />
}

const Czech = () => {
  const say = useSay()
  const { getField } = useForm()
  const [entered, setEntered] = useState<Entered | null>(null)
  const [isHidden, setHidden] = useState(false)
  const { doc, hasFailed } = useCzech(entered !== null)
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => {
      // Whoever goes into this box itself wants to read on.
      if (target instanceof Element && target.closest('.desk-czech')) return
      setEntered(enteredField(target))
    }
    document.addEventListener('focusin', enter)
    return () => document.removeEventListener('focusin', enter)
  }, [])
  if (!entered) return null

  const told = doc
    ? czechAt(doc, entered.path, (path) => getField(`${path}.id`)?.value) || say(texts.empty)
    : say(hasFailed ? texts.failed : texts.loading)
  return (
    <aside aria-label={say(texts.title)} className="desk-czech">
      <p>
        <strong>{`${say(texts.title)}: ${entered.name}`}</strong>{' '}
        <button type="button" onClick={() => setHidden(!isHidden)}>
          {say(isHidden ? texts.show : texts.hide)}
        </button>
      </p>
      {!isHidden && (
        // Entered by the keyboard, for long texts are read on by arrows.
        <div className="desk-czech-text" lang={defaultLocale} tabIndex={0}>
          {told}
        </div>
      )}
    </aside>
  )
}

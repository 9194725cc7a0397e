'use client'

import { useEffect } from 'react'

import type { FormField } from '@/lib/serviceSections'

import { boxOf } from './boxOf'
import { whenThere } from './whenThere'

type Props = { sections: string[]; fields: Record<string, FormField> }

/** Opens a form at the section or the fact that the address names (`#kontakty`, `#telefon`), and keeps in the address which is open. */
export const OpenSection = ({ sections, fields }: Props) => {
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const sectionOf = (word: string) => fields[word]?.section ?? word
    let stop = () => {}

    const open = () => {
      stop()
      const word = decodeURIComponent(window.location.hash.slice(1))
      const at = sections.indexOf(sectionOf(word))
      if (at < 0) return
      stop = whenThere(
        () => tabs()[at] ?? null,
        (tab) => {
          tab.click()
          tab.scrollIntoView({ block: 'start' })
          const path = fields[word]?.path
          if (path) stop = whenThere(() => boxOf(path), show)
        },
      )
    }
    const remember = ({ target }: MouseEvent) => {
      const chosen = sections[tabs().findIndex((tab) => tab.contains(target as Node))]
      if (!chosen || chosen === sectionOf(window.location.hash.slice(1))) return
      window.history.replaceState(window.history.state, '', `#${chosen}`)
    }

    window.addEventListener('hashchange', open, { signal })
    document.addEventListener('click', remember, { signal })
    open()
    return () => {
      controller.abort()
      stop()
    }
  }, [sections, fields])

  return null
}

/** The tabs of the form itself, not of a window over it. */
const tabs = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(
    '.document-fields__edit > .render-fields > .tabs-field > .tabs-field__tabs-wrap .tabs-field__tab-button',
  ),
]

const show = (element: HTMLElement): void => {
  element.closest('.collapsible--collapsed')?.querySelector<HTMLElement>('button')?.click()
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}

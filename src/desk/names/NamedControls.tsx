'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

import { say } from '@/lib/label'

import { nameOf } from './nameOf'

const controls =
  'button, a[type=button], input:not([type=hidden]), textarea, [role=button], [role=textbox], [role=combobox]'

/** Around the desk: every control of Payload's views has a name that a screen reader says. */
export const NamedControls = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  useEffect(() => {
    let isPlanned = 0
    const name = () => {
      isPlanned = 0
      for (const control of document.querySelectorAll(controls)) {
        const found = nameOf(control)
        if (found) control.setAttribute('aria-label', say({ i18n }, found))
      }
    }
    const observer = new MutationObserver(() => {
      isPlanned ||= requestAnimationFrame(name)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    name()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(isPlanned)
    }
  }, [i18n])
  return children
}

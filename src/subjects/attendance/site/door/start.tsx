import { createRoot } from 'react-dom/client'

import type { Locale } from '@/lib/label'
import { scriptPath } from '@/lib/pageScripts'

import { Door } from './Door'
import styles from './door.css'
import { KeptLists } from './KeptLists'
import { forgetOldLists } from './useDoor'

/** Whether the page will open without a signal; false where the browser cannot keep it. */
const keepPage = async (): Promise<boolean> => {
  try {
    const scope = window.location.pathname
    await navigator.serviceWorker.register(scriptPath('prichody-bez-signalu'), { scope })
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}

const place = document.querySelector<HTMLElement>('[data-door]')
if (place) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }))
  forgetOldLists()
  const asked = new URLSearchParams(window.location.search)
  const [event, date] = [asked.get('akce'), asked.get('termin')]
  const locale = document.documentElement.lang as Locale
  const isKept = keepPage()
  createRoot(place).render(
    event && date ? <Door {...{ event, date, locale, isKept }} /> : <KeptLists locale={locale} />,
  )
}

import { useEffect } from 'react'

import { useSay } from '@/desk/useSay'

import { textsOfWriting as texts } from './texts'

/** The windows over the desk in which somebody wrote or chose something. */
const filled = new WeakSet<Element>()

/** Esc closes the window on top of the desk, a picture's for example, only after asking when something is in it. */
export const useAskingEscape = (): void => {
  const say = useSay()
  useEffect(() => {
    const onFilled = ({ target }: Event): void => {
      const window = target instanceof Element ? target.closest('form')?.closest('dialog') : null
      if (window) filled.add(window)
    }
    const onKey = (event: KeyboardEvent): void => {
      const top = [...document.querySelectorAll('dialog[open]')].at(-1)
      if (event.key !== 'Escape' || !top || !filled.has(top)) return
      if (window.confirm(say(texts.closeFilled))) filled.delete(top)
      else event.stopImmediatePropagation()
    }
    const filling = ['input', 'change', 'drop']
    for (const kind of filling) document.addEventListener(kind, onFilled, { capture: true })
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      for (const kind of filling) document.removeEventListener(kind, onFilled, { capture: true })
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [say])
}

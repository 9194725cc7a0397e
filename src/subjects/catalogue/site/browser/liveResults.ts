import { addressOf, questionOf } from './questionOf'
import { showAnswer } from './showAnswer'

/** How long a visitor may think between two letters, in milliseconds. */
const pause = 250
const fewestCharacters = 2

/** Shows the answer while somebody types and ticks; the button does the same as without script. */
export const liveResults = (form: HTMLFormElement): void => {
  const status = form.querySelector<HTMLElement>('[data-live]')
  let shown = addressOf(form, questionOf(form))
  let here = placeOf(window.location)
  let isTyping = false
  let timer: number | undefined
  let underway: AbortController | undefined

  const ask = async (address: string, signal: AbortSignal): Promise<void> => {
    try {
      // The page is asked for as always, but says that its question may not be finished.
      const answer = await fetch(`${address}${address.includes('?') ? '&' : '?'}prubezne=1`, {
        signal,
      })
      if (!answer.ok) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (signal.aborted) return
      const count = showAnswer(form, page)
      if (status) status.textContent = count
    } catch {
      if (signal.aborted || !status) return
      shown = ''
      status.textContent = status.dataset.failed ?? ''
    }
  }

  const refresh = (isTyped: boolean): void => {
    const asked = questionOf(form)
    const address = addressOf(form, asked)
    const { length } = asked.get('q') ?? ''
    if (address === shown || (length > 0 && length < fewestCharacters)) return

    underway?.abort()
    underway = new AbortController()
    shown = address
    // Words grow letter by letter: together they are one step back.
    if (isTyped && isTyping) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
    isTyping = isTyped
    here = placeOf(window.location)
    void ask(address, underway.signal)
  }

  form.addEventListener('input', ({ target }) => {
    window.clearTimeout(timer)
    if (target instanceof HTMLInputElement && target.name === 'q')
      timer = window.setTimeout(() => refresh(true), pause)
  })
  form.addEventListener('change', () => {
    window.clearTimeout(timer)
    refresh(false)
  })
  form.addEventListener('submit', () => {
    window.clearTimeout(timer)
    underway?.abort()
  })
  // An older question is asked of the server again: its page has the form filled in accordingly.
  window.addEventListener('popstate', () => {
    if (placeOf(window.location) !== here) window.location.reload()
  })
}

/** An address without the part that only says where on the page. */
const placeOf = ({ pathname, search }: Location): string => pathname + search

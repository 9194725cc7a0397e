const patienceMs = 5_000

/**
 * Calls `found` once with what `look` finds on the page, now or when a form has drawn it. Gives up after a while,
 * when told to, and as soon as the person does something else.
 */
export const whenThere = (
  look: () => HTMLElement | null,
  found: (element: HTMLElement) => void,
): (() => void) => {
  const controller = new AbortController()
  const { signal } = controller
  const observer = new MutationObserver(() => again())
  const stop = () => {
    controller.abort()
    observer.disconnect()
    clearTimeout(timer)
  }
  const again = () => {
    const element = look()
    if (!element || signal.aborted) return
    stop()
    found(element)
  }
  const timer = setTimeout(stop, patienceMs)
  observer.observe(document.body, { childList: true, subtree: true })
  for (const act of ['pointerdown', 'keydown'])
    window.addEventListener(act, stop, { capture: true, signal })
  again()
  return stop
}

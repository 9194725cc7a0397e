/** How often Esc is pressed to leave, and within how many milliseconds. */
const presses = 3
const withinMilliseconds = 2_000

/**
 * Leaves at the press of the button or at the third Esc: first nothing is to be seen, then the question is gone from
 * the address, then the page is replaced, so that the way back does not lead to it. The button may come later: the
 * catalogue shows it when somebody has typed words of danger.
 */
export const listenForLeaving = (replace: (address: string) => void): void => {
  let pressed: number[] = []

  const leave = ({ href, dataset }: HTMLAnchorElement): void => {
    document.body.replaceChildren()
    document.title = new URL(href).hostname
    window.history.replaceState(null, '', dataset.leave)
    replace(href)
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest(button) : null
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    leave(link)
  })
  // Before anybody else: a field that closes its list by Esc must not keep the key to itself.
  window.addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (key !== 'Escape') {
        pressed = []
        return
      }
      if (repeat) return
      pressed = [...pressed, timeStamp].slice(-presses)
      const [first = timeStamp] = pressed
      if (pressed.length < presses || timeStamp - first > withinMilliseconds) return
      const link = document.querySelector<HTMLAnchorElement>(button)
      if (link) leave(link)
    },
    { capture: true },
  )
}

const button = 'a[data-leave]'

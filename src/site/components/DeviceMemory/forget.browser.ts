export {}

// Deletes what the portal keeps in this browser; without script nothing is kept that could be deleted.
const button = document.querySelector<HTMLButtonElement>('[data-forget-device]')
const status = document.querySelector<HTMLElement>('[data-forget-status]')

/** All that the portal keeps is named after it. */
const prefix = 'rozcestnik.'

const forget = (): void => {
  for (const store of [window.localStorage, window.sessionStorage])
    for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key)
}

if (button && status) {
  button.hidden = false
  button.addEventListener('click', () => {
    try {
      forget()
      status.textContent = status.dataset.done ?? ''
    } catch {
      status.textContent = status.dataset.failed ?? ''
    }
  })
}

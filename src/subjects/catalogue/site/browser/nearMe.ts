import { readPoint, writePoint } from '@/lib/point'

import { addressOf, questionOf } from './questionOf'

/** How long the browser may look for its position, and how old one may be, in milliseconds. */
const patience = { timeout: 10_000, maximumAge: 60_000 }

/** Lets visitors ask for what is near: the browser tells where they are only after a click. */
export const nearMe = (form: HTMLFormElement): void => {
  const box = form.querySelector<HTMLElement>('[data-near]')
  const button = box?.querySelector('button')
  const status = box?.querySelector('p')
  if (!box || !button || !status || !window.isSecureContext || !navigator.geolocation) return

  const say = (what: 'searching' | 'denied' | 'failed' | 'outside'): void => {
    button.disabled = what === 'searching'
    status.textContent = status.dataset[what] ?? ''
  }
  const go = ({ coords }: GeolocationPosition): void => {
    const near = writePoint([coords.longitude, coords.latitude])
    if (!readPoint(near)) return say('outside')

    const asked = questionOf(form)
    for (const name of ['kde', 'razeni']) asked.delete(name)
    asked.set('blizko', near)
    window.location.assign(addressOf(form, asked))
  }
  const fail = ({ code, PERMISSION_DENIED }: GeolocationPositionError): void =>
    say(code === PERMISSION_DENIED ? 'denied' : 'failed')

  button.addEventListener('click', () => {
    say('searching')
    navigator.geolocation.getCurrentPosition(go, fail, patience)
  })
  // Who comes back by the back button finds the button as it was.
  window.addEventListener('pageshow', () => {
    button.disabled = false
    status.textContent = ''
  })
  box.hidden = false
}

import type { MapSettings } from './map/settings'

type Map = { openMap: (place: HTMLElement, settings: MapSettings) => Promise<void> }
const map = '/skripty/mapa.js'

/** Whether this visitor has agreed, on this page: the map of the next answer opens by itself. */
let isWanted = false

/** Shows the button of the detailed map; only its click brings the map and asks anybody else. */
export const offerMap = (): void => {
  const box = document.querySelector<HTMLElement>('[data-map]')
  const button = box?.querySelector('button')
  const status = box?.querySelector<HTMLElement>('[data-map-status]')
  if (!box || !button || !status) return

  const settings = JSON.parse(box.dataset.map ?? '{}') as MapSettings
  const open = async (): Promise<void> => {
    button.disabled = true
    status.textContent = settings.words.loading
    try {
      const { openMap } = (await import(map)) as Map
      await openMap(box, settings)
      isWanted = true
    } catch {
      button.disabled = false
      status.textContent = settings.words.failed
    }
  }
  button.addEventListener('click', () => void open())
  box.hidden = false
  if (isWanted) void open()
}

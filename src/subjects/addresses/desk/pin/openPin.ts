import { Control, DomEvent, divIcon, Map as LeafletMap, Marker, TileLayer } from 'leaflet'

/** [longitude, latitude] in degrees (WGS 84). */
export type Position = [number, number]

type Settings = {
  tiles: string
  /** Where the map looks when it opens, and how near. */
  middle: Position
  zoom: number
  at: Position | null
  words: Record<'pin' | 'closer' | 'farther' | 'makers', string>
  moved: (at: Position) => void
  tilesFailed: () => void
}

export type Pin = {
  put: (at: Position | null) => void
  middle: () => Position
  close: () => void
}

const nearestZoom = 19
const stepPx = 8
const smallStepPx = 1
const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A map in `place` with a pin that a mouse, a finger and the arrows move. */
export const openPin = (place: HTMLElement, settings: Settings): Pin => {
  const { tiles, words, moved } = settings
  const map = new LeafletMap(place, { zoomControl: false, maxZoom: nearestZoom })
  map.addControl(new Control.Zoom({ zoomInTitle: words.closer, zoomOutTitle: words.farther }))
  map.attributionControl.setPrefix(false)
  map.setView(turned(settings.middle), settings.zoom)
  const ground = new TileLayer(tiles, {
    attribution: `© <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">${words.makers}</a>`,
    maxZoom: nearestZoom,
    // Its server wants to know which site asks; the rest of the address is nobody's business.
    referrerPolicy: 'origin',
  })
  ground.once('tileerror', settings.tilesFailed)
  ground.addTo(map)

  const marker = new Marker(turned(settings.middle), {
    draggable: true,
    autoPan: true,
    icon: divIcon({
      className: 'desk-pin',
      iconSize: [32, 40],
      iconAnchor: [16, 40],
      html: drawing,
    }),
  })
  const take = (): void => moved(positionOf(marker.getLatLng()))
  const put: Pin['put'] = (at) => {
    if (!at) return void marker.remove()
    marker.setLatLng(turned(at))
    if (map.hasLayer(marker)) return
    marker.addTo(map)
    const icon = marker.getElement()
    icon?.setAttribute('aria-label', words.pin)
    if (icon) DomEvent.on(icon, 'keydown', (event) => press(event as KeyboardEvent))
  }
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (!step) return
    // The map itself would move under the pin.
    DomEvent.stop(event)
    const length = event.shiftKey ? smallStepPx : stepPx
    const here = map.latLngToContainerPoint(marker.getLatLng())
    marker.setLatLng(map.containerPointToLatLng(here.add([step[0] * length, step[1] * length])))
    map.panInside(marker.getLatLng(), { padding: [40, 40], animate: false })
    take()
  }

  marker.on('dragend', take)
  map.on('click', ({ latlng }) => {
    put(positionOf(latlng))
    take()
  })
  put(settings.at)
  return { put, middle: () => positionOf(map.getCenter()), close: () => map.remove() }
}

/** About a decimetre: with less the smallest step of the arrows would be rounded away. */
const decimals = 6

const positionOf = ({ lng, lat }: { lng: number; lat: number }): Position => [
  Number(lng.toFixed(decimals)),
  Number(lat.toFixed(decimals)),
]

/** As Leaflet wants it: latitude first. */
const turned = ([longitude, latitude]: Position): [number, number] => [latitude, longitude]

const drawing = `<svg viewBox="0 0 32 40" width="32" height="40" aria-hidden="true"><path d="M16 39C9 28 3 22 3 14.5a13 13 0 0 1 26 0C29 22 23 28 16 39Z" fill="currentColor" stroke="#fff" stroke-width="2"/><circle cx="16" cy="14.5" r="5" fill="#fff"/></svg>`

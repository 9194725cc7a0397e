import { Control, Map as LeafletMap, TileLayer } from 'leaflet'
import leafletStyles from 'leaflet/dist/leaflet.css'

import { readBox } from '@/lib/box'

import { corners } from './corners'
import ownStyles from './map.css'
import { placesOn } from './placesOn'
import type { MapSettings } from './settings'

const nearestZoom = 18

/**
 * Puts a map with roads and houses in the place of the drawn one. Rejects, and leaves the drawn one, when its places do
 * not come.
 */
export const openMap = async (offer: HTMLElement, settings: MapSettings): Promise<void> => {
  const { box, tiles, words } = settings
  const drawing = document.querySelector<HTMLElement>('[data-map-drawing]')
  const status = offer.querySelector('[data-map-status]')
  const around = readBox(box)
  if (!drawing || !status || !around) throw new Error('There is no place for a map.')

  addStyles()
  const place = document.createElement('div')
  place.className = 'rozcestnik-mapa'
  place.setAttribute('role', 'region')
  place.setAttribute('aria-label', words.detailed)
  drawing.before(place)
  const map = new LeafletMap(place, {
    zoomControl: false,
    maxZoom: nearestZoom,
    worldCopyJump: true,
  })
  map.addControl(controls(words))
  map.attributionControl.setPrefix(false)
  map.fitBounds(corners(around))

  const say = (what: string): void => {
    status.textContent = what
  }
  const places = placesOn(map, settings, say)
  try {
    await places.show()
  } catch (error) {
    map.remove()
    place.remove()
    throw error
  }
  drawing.hidden = true
  for (const part of offer.querySelectorAll<HTMLElement>('button, [id]')) part.hidden = true
  say('')
  const ground = new TileLayer(tiles, {
    attribution: attributionOf(words.attribution),
    maxZoom: nearestZoom,
    // Its server wants to know which site asks; the rest of the address is nobody's business.
    referrerPolicy: 'origin',
  })
  ground.once('tileerror', () => say(words.tilesFailed))
  ground.addTo(map)
  place.tabIndex = 0
  place.focus({ preventScroll: true })
}

const controls = ({ zoomIn, zoomOut }: MapSettings['words']) =>
  new Control.Zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut })

const attributionOf = (whose: string): string =>
  `© <a href="https://www.openstreetmap.org/copyright">${whose}</a>`

const addStyles = (): void => {
  if (document.querySelector('style[data-map-styles]')) return
  const style = document.createElement('style')
  style.dataset.mapStyles = ''
  style.textContent = leafletStyles + ownStyles
  document.head.append(style)
}

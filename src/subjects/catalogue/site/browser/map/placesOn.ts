import { DivIcon, Marker, type Map as LeafletMap } from 'leaflet'

import { writeBox } from '@/lib/box'
import type { MapAnswer, MapPoint } from '@/lib/catalogueSearch'

import { corners } from './corners'
import { roundedOut } from './roundedOut'
import type { MapSettings } from './settings'

/** How long the map must rest before its places are asked for, in milliseconds. */
const pause = 200

/** Keeps the places of a map as it moves. `show` rejects when they do not come; later that is only said. */
export const placesOn = (
  map: LeafletMap,
  settings: MapSettings,
  say: (what: string) => void,
): { show: () => Promise<void> } => {
  const shown = new Map<string, Marker>()
  let timer: number | undefined
  let underway: AbortController | undefined

  const show = async (): Promise<void> => {
    underway?.abort()
    const { signal } = (underway = new AbortController())
    const answer = await fetch(addressOf(map, settings.question), { signal })
    if (!answer.ok) throw new Error(String(answer.status))
    const { points } = (await answer.json()) as MapAnswer
    if (signal.aborted) return

    const wanted = new Map(points.map((point) => [JSON.stringify(point), point]))
    // What is there already stays: the keyboard may stand on it, or its name be open.
    for (const [key, marker] of shown) {
      if (wanted.has(key)) continue
      marker.remove()
      shown.delete(key)
    }
    for (const [key, point] of wanted)
      if (!shown.has(key)) shown.set(key, markerOf(map, point, settings))
  }

  map.on('movestart', () => {
    window.clearTimeout(timer)
    underway?.abort()
  })
  map.on('moveend', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      show().then(
        () => say(''),
        (error: unknown) => {
          if ((error as Error).name !== 'AbortError') say(settings.words.placesFailed)
        },
      )
    }, pause)
  })
  return { show }
}

const addressOf = (map: LeafletMap, question: string): string => {
  const bounds = map.getBounds()
  const zoom = Math.round(map.getZoom())
  const asked = new URLSearchParams(question)
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ]
  asked.set('bbox', writeBox(roundedOut([west, south, east, north], zoom)))
  asked.set('zoom', String(zoom))
  return `/api/catalogue/map?${asked}`
}

const markerOf = (map: LeafletMap, point: MapPoint, settings: MapSettings): Marker => {
  const { words, services } = settings
  const { count, slug, name, lat, lon, box } = point
  const isOneSpot = box !== null && box[0] === box[2] && box[1] === box[3]
  const sayingOf = () => {
    if (count === 1) return name ?? ''
    return (isOneSpot ? words.together : words.closer).replace('#', String(count))
  }
  const saying = sayingOf()
  const size = sizeOf(count)
  const icon = new DivIcon({
    className: 'rozcestnik-misto',
    html: count > 1 ? String(count) : '',
    iconSize: [size, size],
  })
  const marker = new Marker([lat, lon], { icon, title: saying }).addTo(map)
  marker.getElement()?.setAttribute('aria-label', saying)
  if (box && !isOneSpot)
    return marker.on('click', () => map.fitBounds(corners(box), { padding: [40, 40] }))

  const link = document.createElement('a')
  link.href = slug ? services + slug : '#sluzby'
  link.textContent = slug ? saying : words.toList
  const popup = document.createElement('div')
  if (!slug) popup.append(`${saying} `)
  popup.append(link)
  return marker.bindPopup(popup)
}

const sizeOf = (count: number): number => {
  if (count === 1) return 28
  return count < 10 ? 34 : 42
}

import { readBox } from '@/lib/box'
import { label } from '@/lib/label'
import type { MapView } from '@/lib/catalogueSearch'
import { ParameterError, single } from '@/platform/requests/parameters'

const nearestZoom = 18

/** Understands what part of the ground a map shows. Throws a ParameterError; unknown parameters change nothing. */
export const parseMap = (given: URLSearchParams): MapView => {
  const asked = single(given, 'bbox')
  const box = asked === '' ? null : readBox(asked)
  if (asked !== '' && !box) throw new ParameterError(faults.box)
  return { box, zoom: zoomIn(given) }
}

const zoomIn = (given: URLSearchParams): number | null => {
  const asked = single(given, 'zoom')
  if (asked === '') return null
  if (!/^\d{1,2}$/.test(asked) || Number(asked) > nearestZoom) throw new ParameterError(faults.zoom)
  return Number(asked)
}

const faults = {
  box: label(
    'Parametr bbox je výřez mapy ve stupních: západ,jih,východ,sever, například 17.1,49.5,17.4,49.7.',
    'The parameter bbox is a part of the map in degrees: west,south,east,north, such as 17.1,49.5,17.4,49.7.',
    'Параметр bbox — частина мапи в градусах: захід,південь,схід,північ, наприклад 17.1,49.5,17.4,49.7.',
  ),
  zoom: label(
    `Parametr zoom je celé číslo od 0 do ${nearestZoom}.`,
    `The parameter zoom is a whole number from 0 to ${nearestZoom}.`,
    `Параметр zoom — ціле число від 0 до ${nearestZoom}.`,
  ),
}

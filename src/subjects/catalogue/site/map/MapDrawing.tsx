import { writeBox, type Box } from '@/lib/box'
import { formatDistance } from '@/lib/formatNumber'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import type { MapPoint } from '@/lib/catalogueSearch'
import { texts } from '@/site/texts/texts'

import { labelsOf, type Label } from './labelsOf'
import styles from './Map.module.css'
import { onPicture, scaleOf } from './onPicture'
import type { FoundMap } from './queries'

type Props = { locale: Locale; query: SearchParams; map: FoundMap; box: Box }

/**
 * The map as the server draws it. Places are in per cent and sizes as in text, so that circles can be hit and names
 * read on any width.
 */
export const MapDrawing = ({ locale, query, map, box }: Props) => {
  const t = texts(locale, 'map')
  const spotOf = onPicture(box)
  const circles = map.points.map((point) => ({ ...point, ...spotOf([point.lon, point.lat]) }))
  const towns = map.towns.map(({ name, at }) => ({ name, ...spotOf(at) }))
  const scale = scaleOf(box)

  return (
    <svg className={styles.drawing} role="group" aria-label={t('label', { count: map.total })}>
      <g aria-hidden="true">
        {labelsOf(towns, circles).map(({ name, x, y, ...where }) => (
          <g key={`${name} ${x} ${y}`}>
            <circle className={styles.town} cx={`${x}%`} cy={`${y}%`} r="3" />
            <text className={styles.name} x={`${x}%`} y={`${y}%`} dy={offsetOf(where)}>
              {name}
            </text>
          </g>
        ))}
        <line className={styles.scale} x1="3%" x2={`${3 + scale.width}%`} y1="96%" y2="96%" />
        <text className={styles.kilometres} x="3%" y="96%" dy="-0.5em">
          {formatDistance(locale, scale.kilometres)}
        </text>
      </g>
      {circles.map((point) => (
        <a
          key={`${point.lon} ${point.lat}`}
          className={styles.place}
          href={hrefOf(locale, query, point)}
          aria-label={nameOf(locale, point)}
        >
          <title>{nameOf(locale, point)}</title>
          <circle className={sizeOf(point)} cx={`${point.x}%`} cy={`${point.y}%`} r="12" />
          {point.count > 1 && (
            <text className={styles.count} x={`${point.x}%`} y={`${point.y}%`} dy="0.35em">
              {point.count}
            </text>
          )}
        </a>
      ))}
    </svg>
  )
}

/** How far below its town a name is written. */
const offsetOf = ({ isAbove, isUnderCircle }: Pick<Label, 'isAbove' | 'isUnderCircle'>): string => {
  if (isAbove) return isUnderCircle ? '-1.9em' : '-0.6em'
  return isUnderCircle ? '2.3em' : '1.3em'
}

/** Whether all its places are the same: no zoom takes them apart. */
const isOneSpot = ({ box }: MapPoint): boolean =>
  box !== null && box[0] === box[2] && box[1] === box[3]

const hrefOf = (locale: Locale, query: SearchParams, point: MapPoint): string => {
  if (point.slug) return pathTo(locale, `/sluzby/${point.slug}`)
  if (!point.box || isOneSpot(point)) return '#sluzby'
  const href = hrefWith(pathTo(locale, '/katalog'), query, { vyrez: writeBox(point.box) })
  return `${href}#mapa`
}

const nameOf = (locale: Locale, point: MapPoint): string => {
  const t = texts(locale, 'map')
  if (point.count === 1) return point.name ?? t('one')
  return t(isOneSpot(point) ? 'together' : 'closer', { count: point.count })
}

const sizeOf = ({ count }: MapPoint): string | undefined => {
  if (count === 1) return styles.single
  return count < 10 ? styles.several : styles.many
}

'use client'

import 'leaflet/dist/leaflet.css'

import { Button, PointField, useField, useFormFields } from '@payloadcms/ui'
import type { PointFieldClientComponent } from 'payload'
import { useState } from 'react'

import { useSay } from '@/desk/useSay'
import { isInCzechia } from '@/lib/czechBounds'

import type { Position } from './openPin'
import './pin.css'
import { words } from './texts'
import { useTiles } from './Tiles'
import { usePin } from './usePin'

/** A position as two numbers, and as a pin on a map where the portal offers one. */
export const PositionField: PointFieldClientComponent = (props) => {
  const tiles = useTiles()

  return (
    <div className="desk-position">
      <PointField {...props} />
      {!props.readOnly && <PinPart path={props.path} tiles={tiles} />}
    </div>
  )
}

const PinPart = ({ path, tiles }: { path: string; tiles: string | null }) => {
  const say = useSay()
  const { value, setValue, disabled } = useField<unknown>({ path })
  const at = positionIn(value)
  const hasSomething = Array.isArray(value) && value.some((part) => part !== null && part !== '')
  if (disabled) return null

  return (
    <>
      {tiles && <PinMap {...{ path, tiles, at, move: setValue }} />}
      {hasSomething && (
        <div className="desk-position-buttons">
          <Button buttonStyle="secondary" size="small" onClick={() => setValue(null)}>
            {say(words.remove)}
          </Button>
        </div>
      )}
    </>
  )
}

type PinMapProps = {
  path: string
  tiles: string
  at: Position | null
  move: (at: Position | null) => void
}

const PinMap = ({ path, tiles, at, move }: PinMapProps) => {
  const say = useSay()
  const [before, setBefore] = useState<Position | null>(null)
  const street = useWritten(path, 'street')
  const town = useWritten(path, 'city')
  const { place, isOpen, told, open, middle } = usePin({
    tiles,
    at,
    street,
    town,
    moved: move,
  })
  const isMoved = before !== null && String(at) !== String(before)
  const says = (): string => {
    if (told) return say(words[told])
    if (!isOpen) return ''
    if (!at) return say(words.none)
    return isInCzechia(at) ? say(words.there(degrees(at[1]), degrees(at[0]))) : say(words.outside)
  }

  return (
    <>
      {isOpen && (
        <div
          ref={place}
          className="desk-pin-map"
          role="region"
          aria-label={say(words.map)}
          tabIndex={0}
        />
      )}
      <p role="status">{says()}</p>
      <div className="desk-position-buttons">
        {!isOpen && (
          <Button
            buttonStyle="secondary"
            size="small"
            onClick={() => {
              setBefore(at)
              void open()
            }}
          >
            {say(words.open)}
          </Button>
        )}
        {isOpen && !at && (
          <Button buttonStyle="secondary" size="small" onClick={() => move(middle())}>
            {say(words.middle)}
          </Button>
        )}
        {isOpen && isMoved && (
          <Button buttonStyle="secondary" size="small" onClick={() => move(before)}>
            {say(words.back)}
          </Button>
        )}
      </div>
      {!isOpen && <p className="desk-quiet">{say(words.whose(new URL(tiles).host))}</p>}
    </>
  )
}

const positionIn = (value: unknown): Position | null => {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : []
  return Number.isFinite(longitude) && Number.isFinite(latitude)
    ? [longitude as number, latitude as number]
    : null
}

/** A part of the address that stands beside a position. */
const useWritten = (path: string, part: 'street' | 'city'): string =>
  useFormFields(([fields]) =>
    String(fields[path.replace(/location$/, `address.${part}`)]?.value ?? ''),
  )

const degrees = (value: number): string => `${value.toFixed(5).replace('.', ',')}°`

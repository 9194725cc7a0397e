'use client'

import { useState } from 'react'

import { useSay } from '@/desk/useSay'

import type { OwnService } from '../myServices'
import { PlacesCounter } from './PlacesCounter'
import { textsOfOwnServices as texts } from './texts'

type Props = { service: OwnService; person: string }

/** The free places of a service: of the whole, or form by form; a link only where nobody asks for them. */
export const OwnServicePlaces = ({ service, person }: Props) => {
  const say = useSay()
  const { places, forms } = service
  const isWhole = places.some(({ form }) => form === null)
  const [isOpen, setOpen] = useState(service.hasPlaces)
  const [isSplit, setSplit] = useState(forms.length > 1 && !isWhole)

  if (!isOpen)
    return (
      <p>
        <button type="button" className="desk-link" onClick={() => setOpen(true)}>
          {say(texts.tell)}
          <span className="desk-unseen">: {service.name}</span>
        </button>
      </p>
    )
  if (!isSplit)
    return (
      <>
        <PlacesCounter {...{ service, person }} form={null} places={places[0]} />
        {forms.length > 1 && (
          <button type="button" className="desk-link" onClick={() => setSplit(true)}>
            {say(texts.split)}
            <span className="desk-unseen">: {service.name}</span>
          </button>
        )}
      </>
    )
  return forms.map((form) => (
    <PlacesCounter
      key={form}
      {...{ service, person, form }}
      places={places.find((each) => each.form === form)}
    />
  ))
}

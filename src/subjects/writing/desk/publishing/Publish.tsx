'use client'

import { PublishButton, useDocumentInfo } from '@payloadcms/ui'
import { useState, type MouseEvent } from 'react'

import { Panel } from './Panel'
import { usePublish, type Extent } from './usePublish'

/** Payload's buttons that publish at once, by their id. */
const extents: Record<string, Extent> = { 'action-save': 'all', 'publish-locale': 'language' }

/** In the editor: Payload's own button; pressed, it first shows in a panel what will be public and what is missing. */
export const Publish = () => {
  const { id } = useDocumentInfo()
  const publish = usePublish()
  const [asked, setAsked] = useState<Extent | null>(null)

  const onPress = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const extent = button && !button.disabled ? extents[button.id] : undefined
    if (!extent || !id) return

    event.preventDefault()
    event.stopPropagation()
    setAsked(extent)
  }

  return (
    <>
      <div className="desk-publish" onClickCapture={onPress}>
        <PublishButton />
      </div>
      {asked && (
        <Panel
          extent={asked}
          onClose={() => setAsked(null)}
          onPublish={() => {
            setAsked(null)
            void publish(asked)
          }}
        />
      )}
    </>
  )
}

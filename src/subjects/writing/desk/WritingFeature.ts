'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { EditorWords } from './EditorWords'
import { MendedLinks } from './paste/MendedLinks'
import { Paste } from './paste/Paste'

/** What the portal adds to the editor of texts. */
export const WritingFeature = createClientFeature({
  plugins: [
    { Component: Paste, position: 'normal' },
    { Component: MendedLinks, position: 'normal' },
    { Component: EditorWords, position: 'normal' },
  ],
})

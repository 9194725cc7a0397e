import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/**
 * Refuses a new file without bytes: Payload would fetch them from whatever address a body names. A copy has
 * the bytes of its original, whatever a body says of them.
 */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { duplicateFromID, data } = args as { duplicateFromID?: unknown; data?: object }
  if (operation !== 'create' || req.file) return args
  if (!duplicateFromID) return fail(req, 400, noFile)

  const told = Object.entries(data ?? {}).filter(([name]) => !ofBytes.has(name))
  return { ...args, data: Object.fromEntries(told) }
}

/** What is read off a file. */
const ofBytes = new Set(
  'filename url mimeType filesize width height sizes thumbnailURL focalX focalY'.split(' '),
)

const noFile = label(
  'Vyberte soubor ze svého zařízení. Z adresy ho portál nestahuje.',
  'Choose a file of your device. The portal fetches none from an address.',
  'Виберіть файл зі свого пристрою. З адреси портал його не завантажує.',
)

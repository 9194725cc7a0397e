import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** Refuses a new file without bytes: Payload would fetch them from whatever address a body names. */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.file) fail(req, 400, noFile)

  return args
}

const noFile = label(
  'Vyberte soubor ze svého zařízení. Z adresy ho portál nestahuje.',
  'Choose a file of your device. The portal fetches none from an address.',
  'Виберіть файл зі свого пристрою. З адреси портал його не завантажує.',
)

import type { CollectionBeforeOperationHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/**
 * Refuses a new file that is none: Payload would fetch it from whatever address a body names. An empty one too, as
 * a full disk or a broken download leaves it.
 */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.file) fail(req, 400, noFile)
  if (req.file?.data.length === 0) fail(req, 400, emptyFile)

  return args
}

const noFile = label(
  'Vyberte soubor ze svého zařízení. Z adresy ho portál nestahuje.',
  'Choose a file of your device. The portal fetches none from an address.',
  'Виберіть файл зі свого пристрою. З адреси портал його не завантажує.',
)
const emptyFile = label(
  'Soubor je prázdný. Otevřete ho u sebe, zkontrolujte, že v něm něco je, a nahrajte ho znovu.',
  'The file is empty. Open it on your device, check that there is something in it and upload it again.',
  'Файл порожній. Відкрийте його у себе, перевірте, що в ньому щось є, і завантажте знову.',
)

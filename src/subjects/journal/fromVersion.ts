import { label } from '@/lib/label'

/** The note of the journal at a document of which an older version was brought back. */
export const fromVersion = label(
  'Vrácena starší verze.',
  'An older version was brought back.',
  'Повернуто старішу версію.',
)

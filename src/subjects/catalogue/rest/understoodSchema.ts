import { whomNames } from '@/lib/catalogueSearch'
import { flag, list, nullable, oneOf, said, text, whole } from '@/platform/openapi/schema'

/** What the search made of somebody's words, as it is described. */
export const understoodSchema = whole({
  terms: list(text),
  synonyms: list(text),
  corrected: said(
    nullable(text),
    'The question with typing errors put right in silence: only words that exist nowhere, by one letter.',
  ),
  offered: said(
    nullable(text),
    'Another question that may have been meant, with an answer of its own; nothing here follows it.',
  ),
  whom: said(
    list(oneOf(whomNames)),
    'Whom the words are about: services that take others only are left out. Empty: nobody has said.',
  ),
  isCrisis: said(flag, 'Whether somebody may be in danger.'),
})

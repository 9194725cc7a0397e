import type { I18n } from '@payloadcms/translations'

import { say } from '@/lib/label'

import { textsOfWord } from './texts'

/** Above the list of measures: where those of a document of Word are brought. */
export const WordLink = ({ i18n }: { i18n: I18n }) => (
  <p>
    <a href="/admin/opatreni-z-wordu">{say({ i18n }, textsOfWord.title)}</a>
  </p>
)

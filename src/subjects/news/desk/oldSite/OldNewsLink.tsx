import type { I18n } from '@payloadcms/translations'

import { say } from '@/lib/label'

import { textsOfOldNews } from './texts'

/** Above the list of news: where those of an old site are brought. */
export const OldNewsLink = ({ i18n }: { i18n: I18n }) => (
  <p>
    <a href="/admin/stary-web">{say({ i18n }, textsOfOldNews.title)}</a>
  </p>
)

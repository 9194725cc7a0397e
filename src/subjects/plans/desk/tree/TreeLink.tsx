import type { I18n } from '@payloadcms/translations'

import { say } from '@/lib/label'

import { textsOfTree } from './texts'

/** Above the lists of plans and measures: where a whole plan is seen as a tree. */
export const TreeLink = ({ i18n }: { i18n: I18n }) => (
  <p>
    <a href="/admin/strom-planu">{say({ i18n }, textsOfTree.title)}</a>
  </p>
)

import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { Notice } from '../Notice/Notice'

type Props = { locale: Locale; what: string[] }

const mostTold = 5

/** Said above a list that is shown without something in its address. */
export const NotUnderstood = ({ locale, what }: Props) =>
  what.length > 0 && (
    <Notice tone="warning">
      {texts(locale, 'common')('notUnderstood', { what: what.slice(0, mostTold).join(', ') })}
    </Notice>
  )

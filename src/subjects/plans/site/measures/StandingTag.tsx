import type { Locale } from '@/lib/label'
import type { Standing } from '@/lib/measureStanding'
import { Tag, type Tone } from '@/site/components/Tag/Tag'

import { standingLabel } from './standingLabel'

const tones: Record<Standing, Tone> = {
  fulfilled: 'good',
  partly: 'good',
  running: 'cool',
  late: 'wait',
  'not-begun': 'plain',
  unfulfilled: 'bad',
  cancelled: 'plain',
  unknown: 'plain',
}

type Props = { locale: Locale; standing: Standing }

/** How a measure stands. */
export const StandingTag = ({ locale, standing }: Props) => (
  <Tag tone={tones[standing]}>{standingLabel(locale, standing)}</Tag>
)

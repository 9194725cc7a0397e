import { Tag, type Tone } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

const tones: Record<Plan['state'], Tone> = {
  preparation: 'wait',
  commenting: 'cool',
  approved: 'good',
  'in-force': 'good',
  evaluated: 'plain',
  archived: 'plain',
}

type Props = { locale: Locale; state: Plan['state'] }

/** How far a plan is. */
export const PlanState = ({ locale, state }: Props) => (
  <Tag tone={tones[state]}>{texts(locale, 'planStates')(state)}</Tag>
)

import { Tag, type Tone } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; phase: Project['phase'] }

const tones = { running: 'good', upcoming: 'wait', finished: 'plain' } as const satisfies Record<
  string,
  Tone
>

/** Whether a project is still to come, goes on, or is over. */
export const PhaseTag = ({ locale, phase }: Props) =>
  phase && <Tag tone={tones[phase]}>{texts(locale, 'phases')(phase)}</Tag>

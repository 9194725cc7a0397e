import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { IndicatorList } from './IndicatorList'

type Props = { locale: Locale; id: string; indicators: Project['indicators'] }

/** How far a project is in numbers; nothing when nobody counts. */
export const Indicators = ({ locale, id, indicators }: Props) =>
  indicators?.length ? (
    <Section id={id} title={texts(locale, 'projects')('indicators')}>
      <IndicatorList locale={locale} indicators={indicators} level={3} />
    </Section>
  ) : null

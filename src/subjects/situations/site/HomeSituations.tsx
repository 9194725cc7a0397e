import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { findSituations } from './queries'
import { SituationTiles } from './SituationTiles'

type Props = { locale: Locale }

/** The life situations that staff chose for the home page. */
export const HomeSituations = async ({ locale }: Props) => {
  const situations = await findSituations(locale, true)
  if (situations.length === 0) return null

  return (
    <Section
      id="situace"
      title={texts(locale, 'home')('situations')}
      trail="green"
      more={{ label: texts(locale, 'situations')('all'), href: pathTo(locale, '/situace') }}
    >
      <SituationTiles locale={locale} situations={situations} />
    </Section>
  )
}

import { Section } from '@/site/components/Section/Section'
import { byUrgency } from '@/lib/byUrgency'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { findSituations } from './queries'
import { SituationTiles } from './SituationTiles'

type Props = { locale: Locale }

/**
 * All life situations: those that cannot wait first, of these those where somebody is to be called; otherwise in the
 * order given by staff.
 */
export const AllSituations = async ({ locale }: Props) => {
  const t = texts(locale, 'situations')
  const situations = byUrgency(await findSituations(locale))
  const urgent = situations.filter((each) => each.urgent)
  const others = situations.filter((each) => !each.urgent)

  return (
    <>
      {urgent.length > 0 && (
        <Section id="nepocka" title={t('urgentOnes')} trail="red">
          <SituationTiles locale={locale} situations={urgent} hasSummaries />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="dalsi" title={t('otherOnes')} trail="green">
          <SituationTiles locale={locale} situations={others} hasSummaries />
        </Section>
      )}
    </>
  )
}

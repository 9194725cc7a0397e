import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { OutputGroups } from './OutputGroups'
import { OutputMatrix } from './OutputMatrix'

type Props = { locale: Locale; outputs: Project['outputs'] }

/** What comes of a project: a matrix to look over and a list to read. */
export const ProjectOutputs = ({ locale, outputs }: Props) => {
  if (!outputs?.length) return null
  const t = texts(locale, 'projects')
  const done = outputs.filter(({ state }) => state === 'done').length

  return (
    <Section id="vystupy" title={t('outputs')}>
      <p>{t('outputsIntro', { total: outputs.length, done })}</p>
      <OutputMatrix locale={locale} outputs={outputs} />
      <OutputGroups locale={locale} outputs={outputs} />
    </Section>
  )
}

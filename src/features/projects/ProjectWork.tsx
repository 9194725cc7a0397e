import { Money } from '@/components/Money/Money'
import { Paragraphs } from '@/components/Prose/Paragraphs'
import { Section } from '@/components/Section/Section'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Project } from '@/payload-types'
import { texts } from '@/texts/texts'

import { OutputGroups } from './OutputGroups'
import { OutputMatrix } from './OutputMatrix'
import styles from './ProjectDetail.module.css'

type Props = { locale: Locale; project: Project }

/** What a project costs, what is done in it and what comes of it. */
export const ProjectWork = ({ locale, project }: Props) => {
  const t = texts(locale, 'projects')
  const { activities, outputs } = project
  const parts = (project.funding ?? []).map(({ source, amount }) => ({
    name: source,
    amount: amount ?? 0,
  }))
  const total = parts.reduce((sum, { amount }) => sum + amount, 0)
  const done = (outputs ?? []).filter(({ state }) => state === 'done').length

  return (
    <>
      {total > 0 && (
        <Section id="penize" title={t('money')}>
          <div className={styles.narrow}>
            <Money locale={locale} parts={parts} total={total} currency={project.currency} />
          </div>
        </Section>
      )}
      {!!activities?.length && (
        <Section id="aktivity" title={t('activities')}>
          <ol className={styles.activities}>
            {activities.map(({ id, title, description }) => (
              <li key={id ?? title}>
                <h3>{unbreak(title)}</h3>
                <Paragraphs text={description} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {!!outputs?.length && (
        <Section id="vystupy" title={t('outputs')}>
          <p>{t('outputsIntro', { total: outputs.length, done })}</p>
          <OutputMatrix locale={locale} outputs={outputs} />
          <OutputGroups locale={locale} outputs={outputs} />
        </Section>
      )}
    </>
  )
}

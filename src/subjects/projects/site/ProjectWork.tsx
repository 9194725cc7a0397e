import { Money } from '@/site/components/Money/Money'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ProjectDetail.module.css'

type Props = { locale: Locale; project: Project }

/** What a project costs and what is done in it. */
export const ProjectWork = ({ locale, project }: Props) => {
  const t = texts(locale, 'projects')
  const { activities } = project
  const parts = (project.funding ?? []).map(({ source, amount }) => ({
    name: source,
    amount: amount ?? 0,
  }))
  const total = parts.reduce((sum, { amount }) => sum + amount, 0)

  return (
    <>
      {total > 0 && (
        <Section id="penize" title={t('money')}>
          <Money locale={locale} parts={parts} total={total} currency={project.currency} />
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
    </>
  )
}

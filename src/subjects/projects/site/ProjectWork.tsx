import { Facts } from '@/site/components/Facts/Facts'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { docsOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ProjectDetail.module.css'

type Props = { locale: Locale; activities: Project['activities'] }

/** What is done in a project, with whom, where and what comes of it. */
export const ProjectWork = ({ locale, activities }: Props) => {
  if (!activities?.length) return null
  const t = texts(locale, 'projects')

  return (
    <Section id="aktivity" title={t('activities')}>
      <ol className={styles.activities}>
        {activities.map(({ id, title, description, partner, territories, outputs }) => (
          <li key={id ?? title}>
            <h3>{unbreak(title)}</h3>
            <Paragraphs text={description} />
            <ActivityFacts
              facts={[
                partner && { term: t('partner'), value: partner },
                {
                  term: t('territory'),
                  value: docsOf(territories)
                    .map(({ name }) => name)
                    .join(', '),
                },
                outputs && { term: t('activityOutputs'), value: <Paragraphs text={outputs} /> },
              ]}
            />
          </li>
        ))}
      </ol>
    </Section>
  )
}

const ActivityFacts = ({ facts }: Pick<Parameters<typeof Facts>[0], 'facts'>) =>
  facts.some((fact) => fact && fact.value) ? <Facts facts={facts} /> : null

import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import type { Meeting } from './groupEvents'
import styles from './Tasks.module.css'

type Resolution = NonNullable<Meeting['resolutions']>[number]

type Props = { locale: Locale; resolutions: Resolution[] }

/** What a meeting resolved, and how it voted where somebody said so. */
export const Resolutions = ({ locale, resolutions }: Props) => (
  <>
    <h4>{texts(locale, 'groups')('resolutions')}</h4>
    <ul className={styles.list}>
      {resolutions.map((resolution, at) => (
        <li key={resolution.id ?? at}>
          {resolution.number && <p className={styles.text}>{resolution.number}</p>}
          <Paragraphs text={resolution.text} />
          <Vote locale={locale} resolution={resolution} />
        </li>
      ))}
    </ul>
  </>
)

const Vote = ({ locale, resolution }: { locale: Locale; resolution: Resolution }) => {
  const t = texts(locale, 'groups')
  const said = (['votesFor', 'votesAgainst', 'votesAbstained'] as const).flatMap((name) =>
    typeof resolution[name] === 'number' ? `${t(name)} ${resolution[name]}` : [],
  )
  return said.length > 0 && <p className={styles.note}>{said.join(' · ')}</p>
}

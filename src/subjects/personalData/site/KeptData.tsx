import { Prose } from '@/site/components/Prose/Prose'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'
import { keptDays } from '@/lib/keptDays'

import styles from './KeptData.module.css'
import type { KeptKind } from './queries'

type Props = { locale: Locale; kinds: KeptKind[] }

/** What the portal keeps about people, kind by kind: what, why, who sees it and until when. */
export const KeptData = ({ locale, kinds }: Props) => {
  const t = texts(locale, 'personalData')
  const spans = Object.fromEntries(
    Object.entries(keptDays).map(([name, count]) => [
      name,
      count === 365 ? t('year') : t('days', { count }),
    ]),
  ) as Record<keyof typeof keptDays, string>

  return (
    <Prose>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{t(`${kind}Title`)}</h2>
          <dl className={styles.kept}>
            <dt>{t('what')}</dt>
            <dd>{t(`${kind}What`)}</dd>
            <dt>{t('why')}</dt>
            <dd>{t(`${kind}Why`)}</dd>
            <dt>{t('who')}</dt>
            <dd>{t(`${kind}Who`)}</dd>
            <dt>{t('until')}</dt>
            <dd>{t(`${kind}Until`, spans)}</dd>
          </dl>
        </section>
      ))}
      <h2>{t('rightsTitle')}</h2>
      <p>{t('rights')}</p>
    </Prose>
  )
}

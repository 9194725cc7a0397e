import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { fileHref } from '@/lib/attachment'
import { formatDate, isoDay } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import styles from './Outputs.module.css'
import { outputTerritories, type Output } from './outputTerritories'
import { StateMark } from './StateMark'

type Props = { locale: Locale; outputs: Output[] }

/** The outputs one after another, folded by territory. */
export const OutputGroups = ({ locale, outputs }: Props) => {
  const t = texts(locale, 'projects')
  const groups = outputTerritories(outputs)

  return (
    <div className={styles.groups}>
      {groups.map(({ name, outputs: own, done }) => (
        <details key={name} className={styles.group} open={groups.length === 1}>
          <summary>
            <span className={styles.groupName}>{name ?? t('wholeArea')}</span>
            <span className={styles.count}>{t('doneOf', { done, total: own.length })}</span>
          </summary>
          <ul className={styles.outputs}>
            {own.map((output, at) => (
              <li key={output.id ?? at}>
                <OutputItem locale={locale} output={output} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

const OutputItem = ({ locale, output }: { locale: Locale; output: Output }) => {
  const t = texts(locale, 'projects')
  const kindNames = texts(locale, 'outputKinds')
  const stateNames = texts(locale, 'outputStates')
  const link = linkOf(locale, output)
  const count = typeof output.count === 'number' && `${formatNumber(locale, output.count)}×`
  const amountAndPlace = [count, output.frequency, output.place].filter(Boolean).join(' · ')

  return (
    <>
      <StateMark state={output.state} />
      <div>
        <p className={styles.title}>
          {link ? <a href={link}>{unbreak(output.title)}</a> : unbreak(output.title)}
        </p>
        <p className={styles.note}>
          {[kindNames(output.kind), output.state && stateNames(output.state)]
            .filter(Boolean)
            .join(' · ')}
          {output.dueOn && (
            <>
              {` · ${t('dueOn').toLocaleLowerCase(locale)} `}
              <time dateTime={isoDay(output.dueOn)}>{formatDate(locale, output.dueOn)}</time>
            </>
          )}
        </p>
        <Paragraphs text={output.description} />
        {amountAndPlace && <p className={styles.note}>{amountAndPlace}</p>}
      </div>
    </>
  )
}

const linkOf = (locale: Locale, { plan, event, file }: Output): string | null => {
  const [planDoc, eventDoc] = [docOf(plan), docOf(event)]
  if (planDoc) return pathTo(locale, `/plany/${planDoc.slug}`)
  if (eventDoc) return pathTo(locale, `/akce/${eventDoc.slug}`)
  const document = docOf(file)
  return (document && fileHref(document)) ?? null
}

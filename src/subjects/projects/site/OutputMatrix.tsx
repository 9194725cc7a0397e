import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { OutputLegend } from './OutputLegend'
import styles from './Outputs.module.css'
import { outputTerritories, type Output } from './outputTerritories'
import { StateMark } from './StateMark'

type Props = { locale: Locale; outputs: Output[] }

/** Territories down, kinds of outputs across, and in each field how far the outputs are. */
export const OutputMatrix = ({ locale, outputs }: Props) => {
  const t = texts(locale, 'projects')
  const kindNames = texts(locale, 'outputKinds')
  const kinds = [...new Set(outputs.map(({ kind }) => kind))]

  return (
    <div className={styles.matrix}>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('outputsMatrix')}>
        <table>
          <caption className="hidden">{t('outputsMatrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('territory')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {kindNames(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outputTerritories(outputs).map(({ name, outputs: own }) => (
              <tr key={name}>
                <th scope="row">{name ?? t('wholeArea')}</th>
                {kinds.map((kind) => (
                  <Cell
                    key={kind}
                    locale={locale}
                    outputs={own.filter((output) => output.kind === kind)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <OutputLegend locale={locale} outputs={outputs} />
    </div>
  )
}

const Cell = ({ locale, outputs }: Props) => {
  const stateNames = texts(locale, 'outputStates')

  return (
    <td>
      {outputs.map(({ id, state, title }, at) => {
        const text = `${title}: ${stateNames(state ?? 'unsaid')}`
        return (
          <span key={id ?? at} title={text}>
            <StateMark state={state} />
            <span className="hidden">{`${text}. `}</span>
          </span>
        )
      })}
    </td>
  )
}

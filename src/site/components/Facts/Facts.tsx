import type { ReactNode } from 'react'

import styles from './Facts.module.css'

type Fact = { term: string; value: ReactNode | ReactNode[] }

type Props = { facts: (Fact | false | null | undefined | '')[]; stacked?: boolean }

/** Short facts, each with its name; those without a value are left out. */
export const Facts = ({ facts, stacked }: Props) => (
  <dl className={`${styles.facts} ${stacked ? styles.stacked : ''}`}>
    {facts
      .filter((fact) => !!fact)
      .map(({ term, value }) => [term, [value].flat().filter(Boolean)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([term, values]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          {values.map((value, at) => (
            <dd key={at}>{value}</dd>
          ))}
        </div>
      ))}
  </dl>
)

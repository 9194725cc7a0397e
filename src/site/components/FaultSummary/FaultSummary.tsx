import type { FormState } from '@/lib/formState'

import styles from './FaultSummary.module.css'

type Props = { title: string; faults: FormState['faults'] }

/** What has to be mended, first on the page and read first: the address of the form leads here. */
export const FaultSummary = ({ title, faults }: Props) => (
  <div id="prehled" className={styles.summary} role="alert" tabIndex={-1} autoFocus>
    <h2>{title}</h2>
    <ul>
      {faults.map(({ path, message }) => (
        <li key={path}>{path ? <a href={`#${path}`}>{message}</a> : message}</li>
      ))}
    </ul>
  </div>
)

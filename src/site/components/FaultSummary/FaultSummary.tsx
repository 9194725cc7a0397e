import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './FaultSummary.module.css'

type Props = {
  locale: Locale
  /** What is said over faults that can be mended. */
  title: string
  faults: FormState['faults']
}

/**
 * What has to be mended, first on the page and read first: the address of the form leads here. What no field can mend,
 * such as a form that came too late, is not called so.
 */
export const FaultSummary = ({ locale, title, faults }: Props) => (
  <div id="prehled" className={styles.summary} role="alert" tabIndex={-1} autoFocus>
    <h2>{faults.some(({ path }) => path) ? title : texts(locale, 'common')('notSent')}</h2>
    <ul>
      {faults.map(({ path, message }) => (
        <li key={path}>{path ? <a href={`#${path}`}>{message}</a> : message}</li>
      ))}
    </ul>
  </div>
)

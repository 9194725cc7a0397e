import styles from './Outputs.module.css'
import type { Output } from './outputTerritories'

type Props = { state?: Output['state'] }

/** How far an output is, as a shape: empty, half, full or crossed out; a dash where nobody said. */
export const StateMark = ({ state }: Props) => (
  <svg
    className={`${styles.mark} ${styles[state ?? 'unsaid']}`}
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
  >
    {state ? <circle cx="10" cy="10" r="8" /> : <path d="M6 10h8" />}
    {state === 'underway' && <path className={styles.half} d="M10 2a8 8 0 0 1 0 16Z" />}
    {state === 'done' && <path className={styles.tick} d="m6 10.5 2.8 2.8 5.2-6" />}
    {state === 'cancelled' && <path className={styles.cross} d="M5 5l10 10" />}
  </svg>
)

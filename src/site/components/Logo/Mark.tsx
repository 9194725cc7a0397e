import styles from './Logo.module.css'

/** The portal's mark: a signpost with two arms. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <path className={styles.post} d="M22 3.5a2 2 0 0 1 4 0V45h-4Z" />
    <path className={styles.right} d="M10 8h27l7.5 6-7.5 6H10Z" />
    <path className={styles.left} d="M38 23H12.5L5 29l7.5 6H38Z" />
  </svg>
)

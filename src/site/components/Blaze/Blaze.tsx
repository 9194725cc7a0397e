import styles from './Blaze.module.css'

export type Trail = 'green' | 'blue' | 'red' | 'yellow' | 'local'

type Props = { trail: Trail }

/** The painted mark of a hiking trail: each part of the portal has its own, so that people know where they are. */
export const Blaze = ({ trail }: Props) => (
  <span className={`${styles.blaze} ${styles[trail]}`} aria-hidden="true" />
)

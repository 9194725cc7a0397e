import styles from './Icon.module.css'
import { type IconName, shapes } from './shapes'

type Props = { name: IconName }

/** A small drawing beside a text that says the same; silent for screen readers. */
export const Icon = ({ name }: Props) => (
  <svg className={styles.icon} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)

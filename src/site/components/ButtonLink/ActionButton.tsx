import type { ComponentProps } from 'react'

import styles from './ButtonLink.module.css'

/** A button that a script of the page answers. */
export const ActionButton = (props: Omit<ComponentProps<'button'>, 'className' | 'type'>) => (
  <button {...props} className={`${styles.button} ${styles.quiet}`} type="button" />
)

import { Children, type ReactNode } from 'react'

import styles from './Card.module.css'

type Props = { wide?: boolean; children: ReactNode }

/** Cards side by side, or under one another when they are wide. */
export const CardList = ({ wide, children }: Props) => (
  <ul className={wide ? styles.rows : styles.cards}>
    {Children.map(children, (child) => (
      <li>{child}</li>
    ))}
  </ul>
)

import type { ReactNode } from 'react'

import styles from './Reference.module.css'
import { Words } from './Words'

type Name = { name: string; type: string; note?: string; about?: string }
type Props = { title: ReactNode; names: Name[] }

/** Names that a program writes or reads, each with its type and what it means. */
export const Names = ({ title, names }: Props) => (
  <>
    <p className={styles.title}>{title}</p>
    <dl className={styles.names}>
      {names.map(({ name, type, note, about }) => (
        <div key={name}>
          <dt>
            <code>{name}</code> <span className={styles.type}>{type}</span>
            {note && <span className={styles.note}>{` · ${note}`}</span>}
          </dt>
          {about && (
            <dd lang="en">
              <Words>{about}</Words>
            </dd>
          )}
        </div>
      ))}
    </dl>
  </>
)

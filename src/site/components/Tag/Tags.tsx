import styles from './Tag.module.css'
import { Tag } from './Tag'

type Props = { labels: string[] }

/** Several tags as a list; nothing when there are none. */
export const Tags = ({ labels }: Props) =>
  labels.length === 0 ? null : (
    <ul className={styles.list}>
      {labels.map((label) => (
        <li key={label}>
          <Tag>{label}</Tag>
        </li>
      ))}
    </ul>
  )

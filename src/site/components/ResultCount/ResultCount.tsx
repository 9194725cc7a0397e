import styles from './ResultCount.module.css'

type Props = { text: string }

/** How many things a list holds; the heading of the list. */
export const ResultCount = ({ text }: Props) => <h2 className={styles.count}>{text}</h2>

import styles from './Reference.module.css'

type Props = { title: string; value: unknown }

/** JSON under its title, broken so that it never scrolls sideways. */
export const Example = ({ title, value }: Props) => (
  <>
    <p className={styles.title}>{title}</p>
    <pre className={styles.code} lang="en">
      <code>{JSON.stringify(value, null, 2)}</code>
    </pre>
  </>
)

import { SubmitButton } from '../ButtonLink/SubmitButton'
import { Icon } from '../Icon/Icon'
import styles from './SearchBox.module.css'

type Props = {
  id: string
  action: string
  label: string
  button: string
  value?: string
  hint?: string
}

/** One field and a button that ask a question; works by an ordinary form. */
export const SearchBox = ({ id, action, label, button, value, hint }: Props) => (
  <form className={styles.box} action={action} role="search" aria-label={label}>
    <label className={styles.label} htmlFor={id}>
      {label}
    </label>
    <span className={styles.row}>
      <input
        className={styles.input}
        id={id}
        name="q"
        type="search"
        defaultValue={value}
        maxLength={100}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <SubmitButton>
        <Icon name="search" />
        {button}
      </SubmitButton>
    </span>
    {hint && (
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
    )}
  </form>
)

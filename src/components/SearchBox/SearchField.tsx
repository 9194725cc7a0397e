import { SubmitButton } from '../ButtonLink/SubmitButton'
import { Icon } from '../Icon/Icon'
import styles from './SearchBox.module.css'

type Props = { id: string; label: string; button: string; value?: string; hint?: string }

/** The field for words with its label, hint and button; its form is around it. */
export const SearchField = ({ id, label, button, value, hint }: Props) => (
  <div className={styles.box}>
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
  </div>
)

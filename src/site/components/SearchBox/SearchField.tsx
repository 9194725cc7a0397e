import { SubmitButton } from '../ButtonLink/SubmitButton'
import { Icon } from '../Icon/Icon'
import styles from './SearchBox.module.css'
import { SuggestPlace } from './SuggestPlace'

type Props = {
  id: string
  label: string
  button: string
  value?: string
  hint?: string
  /** What a script needs to suggest while somebody types. */
  suggest?: object
}

/** The field for words with its label, hint and button; its form is around it. */
export const SearchField = ({ id, label, button, value, hint, suggest }: Props) => (
  <div className={styles.box}>
    <label className={styles.label} htmlFor={id} id={`${id}-label`}>
      {label}
    </label>
    <span className={styles.row}>
      <SuggestPlace suggest={suggest && { ...suggest, id }}>
        <input
          className={styles.input}
          id={id}
          name="q"
          type="search"
          enterKeyHint="search"
          defaultValue={value}
          maxLength={100}
          autoComplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
      </SuggestPlace>
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

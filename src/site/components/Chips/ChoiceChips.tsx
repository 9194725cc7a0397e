import styles from './Chips.module.css'

type Choice = { label: string; href: string; isCurrent: boolean }

type Props = { label: string; choices: Choice[] }

/** Links of which one is chosen: a filter that needs no form. */
export const ChoiceChips = ({ label, choices }: Props) => (
  <nav aria-label={label}>
    <ul className={styles.chips}>
      {choices.map((choice) => (
        <li key={choice.href}>
          <a
            className={styles.chip}
            href={choice.href}
            aria-current={choice.isCurrent ? 'true' : undefined}
          >
            {choice.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

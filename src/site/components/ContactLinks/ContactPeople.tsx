import { ContactLinks } from './ContactLinks'
import styles from './ContactPeople.module.css'

type Person = {
  id?: string | null
  role?: string | null
  name?: string | null
  phone?: string | null
  email?: string | null
}

type Props = { people: Person[] }

/** Whom to turn to, by function. */
export const ContactPeople = ({ people }: Props) => (
  <ul className={styles.people}>
    {people.map(({ id, role, name, phone, email }) => (
      <li key={id ?? role} className={styles.person}>
        <p className={styles.role}>{role ?? name}</p>
        {role && name && <p>{name}</p>}
        <ContactLinks phones={[{ number: phone }]} emails={[{ email }]} />
      </li>
    ))}
  </ul>
)

import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import type { LifeSituation } from '@/payload-types'

import styles from './Steps.module.css'

type Props = { lines: NonNullable<LifeSituation['contacts']> }

/** Lines of help to call by one touch. */
export const HelpLines = ({ lines }: Props) => (
  <ul className={styles.lines}>
    {lines.map(({ id, name, note, phone, web }) => (
      <li key={id ?? name} className={styles.line}>
        <h3 className={styles.title}>{name}</h3>
        {note && <p className={styles.note}>{note}</p>}
        <ContactLinks phones={[{ number: phone }]} web={web} />
      </li>
    ))}
  </ul>
)

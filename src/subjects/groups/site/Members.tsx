import { chunkBy } from '@/lib/chunkBy'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import type { WorkingGroup } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Members.module.css'

type Props = { locale: Locale; members: NonNullable<WorkingGroup['members']> }

/** Who sits in a group, by side: those who pay, those who provide, those who use. */
export const Members = ({ locale, members }: Props) => {
  const sides = texts(locale, 'groupSides')

  return (
    <div className={styles.sides}>
      {chunkBy(members, ({ side }) => side).map(([side, own]) => (
        <div key={side} className={styles.side}>
          <h3>{sides(side)}</h3>
          <ul className={styles.list}>
            {own.map(({ id, organisation, role, name, substitute }) => (
              <li key={id ?? organisation}>
                {unbreak([name, organisation].filter(Boolean).join(', '))}
                {role && <span className={styles.role}> {role}</span>}
                {substitute && (
                  <span className={styles.role}>
                    {` ${texts(locale, 'groups')('substitute', { name: substitute })}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

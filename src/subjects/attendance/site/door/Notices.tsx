import type { Locale } from '@/lib/label'

import type { Told } from './memory'
import { sayings } from './sayings'

type Props = { told: Told[]; understand: (id: string) => void; locale: Locale }

/** Marks that did not count as they were made; they stay until somebody has read them. */
export const Notices = ({ told, understand, locale }: Props) =>
  told.length > 0 && (
    <section className="door-notices" aria-labelledby="door-notices">
      <h2 id="door-notices">
        <span aria-hidden="true">!</span> {sayings.notices[locale]}
      </h2>
      <ul>
        {told.map((each) => (
          <li key={each.mark.id}>
            {textOf(each)[locale]}{' '}
            <button onClick={() => understand(each.mark.id)}>{sayings.understood[locale]}</button>
          </li>
        ))}
      </ul>
    </section>
  )

const textOf = ({ name, result: { outcome, attendance } }: Told) => {
  if (outcome === 'known') return sayings.known(name)
  if (outcome === 'gone') return sayings.gone(name)
  const stands = sayings.standing[attendance ?? 'none']
  return {
    cs: sayings.later(name, stands.cs).cs,
    en: sayings.later(name, stands.en).en,
    uk: sayings.later(name, stands.uk).uk,
  }
}

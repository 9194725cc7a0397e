'use client'

export type EntryDifferences = {
  /** The entry as `services:ID`. */
  name: string
  title: string
  href: string
  rows: {
    id: string
    label: string
    ours: string | null
    register: string | null
    hint: string | null
    asOf: string
    isNew: boolean
  }[]
}
export type CardTexts = Record<'ours' | 'register' | 'nothing' | 'isNew' | 'newHelp', string>

type Props = {
  entry: EntryDifferences
  texts: CardTexts
  ticked: ReadonlySet<string>
  onTick: (ids: string[], isOn: boolean) => void
}

/** One entry: its name ticks all that differs, each field what the portal and the register say. */
export const DifferenceCard = ({ entry, onTick, texts, ticked }: Props) => {
  const { name, title, href, rows } = entry
  const ids = rows.map(({ id }) => id)

  return (
    <article aria-labelledby={`entry-${name}`} className="desk-proposal">
      <h2 id={`entry-${name}`}>
        <input
          aria-label={title}
          checked={ids.every((id) => ticked.has(id))}
          onChange={({ target }) => onTick(ids, target.checked)}
          type="checkbox"
        />{' '}
        <a href={href}>{title}</a>
        {rows.some(({ isNew }) => isNew) && <span className="desk-badge">{texts.isNew}</span>}
      </h2>
      {rows.map(({ id, label, ours, register, hint, asOf, isNew }) => (
        <div className="desk-register-row" key={id}>
          <label>
            <input
              checked={ticked.has(id)}
              onChange={({ target }) => onTick([id], target.checked)}
              type="checkbox"
            />{' '}
            <strong>{label}</strong>
          </label>
          <dl>
            <div>
              <dt>{texts.ours}</dt>
              <dd>{ours ?? <span className="desk-quiet">{texts.nothing}</span>}</dd>
            </div>
            <div>
              <dt>
                {texts.register} <span className="desk-quiet">{asOf}</span>
              </dt>
              <dd>{register ?? <span className="desk-quiet">{texts.nothing}</span>}</dd>
            </div>
          </dl>
          {isNew && <p className="desk-quiet">{texts.newHelp}</p>}
          {hint && <p>{hint}</p>}
        </div>
      ))}
    </article>
  )
}

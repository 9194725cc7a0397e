import { docOf } from '@/lib/populated'
import { srcOf } from '@/lib/srcSetOf'
import { unbreak } from '@/lib/unbreak'
import { isWebAddress } from '@/lib/isWebAddress'
import type { Locale } from '@/lib/label'
import type { Programme, Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { EuEmblem } from './EuEmblem'
import styles from './PublicityStrip.module.css'

type Props = { locale: Locale; project: Pick<Project, 'programme' | 'publicity'> }

/** Who pays for a project: emblem and sentence exactly as the rules of its programme demand. */
export const PublicityStrip = ({ locale, project: { programme, publicity } }: Props) => {
  const preset = docOf(programme)
  const own = publicity?.usesPreset === false ? publicity.statement : null
  const statement = own || preset?.statement
  const lines = own ? [] : (preset?.lines ?? [])
  const isSaid = lines.some(({ text }) => text === statement)
  const emblem = docOf(preset?.emblem)
  const emblemSrc = emblem && srcOf(emblem)
  if (!statement && lines.length === 0 && !emblem) return null

  return (
    <aside className={styles.strip} aria-label={texts(locale, 'projects')('publicity')}>
      {emblemSrc && <img className={styles.emblem} src={emblemSrc} alt={emblem?.alt ?? ''} />}
      {!emblemSrc && isOfEu(preset) && <EuEmblem />}
      <div className={styles.words}>
        {lines.map(({ id, text }) => (
          <p key={id ?? text} className={styles.line}>
            {unbreak(text)}
          </p>
        ))}
        {statement && !isSaid && <p>{unbreak(statement)}</p>}
        {preset?.web && isWebAddress(preset.web) && (
          <p>
            <a href={preset.web} rel="noopener">
              {new URL(preset.web).hostname}
            </a>
          </p>
        )}
      </div>
    </aside>
  )
}

/** Programmes of the Union number their projects; of one without numbers nobody has said whose money it is. */
const isOfEu = (programme: Programme | undefined): boolean =>
  Boolean(programme?.numberForm && programme.numberForm !== 'none')

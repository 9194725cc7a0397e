'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import { formatDateTime } from '@/lib/formatDate'
import { localeOf } from '@/lib/localeOf'
import { useSay } from '@/desk/useSay'

import type { PreparedAnswer } from '../prepared/answer'
import { isUnderWay } from './choice'
import { textsOfPaper as texts } from './texts'

type Props = {
  print: PreparedAnswer
  /** The name of its territory. */
  place: string | undefined
  isBusy: boolean
  onPrepare: () => void
  onCancel: () => void
}

/** One print: what it holds, how far it is, and what can be done with it. */
export const Print = ({ print, place, isBusy, onPrepare, onCancel }: Props) => {
  const say = useSay()
  const { chapters, large, locale, territory, file, isChanged } = print
  const name = [
    say(texts.by[chapters]),
    large && say(texts.largeShort),
    locale !== 'cs' && say(texts.languages[locale]),
    territory && (place ?? territory),
  ]
    .filter(Boolean)
    .join(', ')
  const offersAgain = isChanged || print.state === 'failed' || print.state === 'cancelled'

  return (
    <li>
      <h3>{name}</h3>
      <Standing print={print} />
      <div className="desk-register-verbs">
        {file && (
          <a download href={file}>
            {say(texts.download)}
            {print.bytes !== null && ` (${megabytes(print.bytes, locale)} MB)`}
          </a>
        )}
        {offersAgain && (
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onPrepare}>
            {say(texts.again)}
          </Button>
        )}
        {isUnderWay(print) && (
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onCancel}>
            {say(texts.cancel)}
          </Button>
        )}
      </div>
    </li>
  )
}

const megabytes = (bytes: number, locale: string): string =>
  Math.max(bytes / 1e6, 0.1).toLocaleString(locale, { maximumFractionDigits: 1 })

const Standing = ({ print }: Pick<Props, 'print'>) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { state, step, done, total, fault, asOf, isChanged } = print

  if (state === 'running' && step === 'reading')
    return (
      <p>
        <label>
          {say(texts.reading(done, total))} <progress max={total} value={done} />
        </label>
      </p>
    )
  if (state === 'running')
    return (
      <p>
        <label>
          {say(texts.setting)} <progress />
        </label>
      </p>
    )
  if (state === 'ready')
    return (
      <p>
        {say(texts.ready)}. {asOf && say(texts.asOf(formatDateTime(localeOf(i18n.language), asOf)))}
        . {isChanged && <strong>{say(texts.isChanged)}</strong>}
      </p>
    )
  if (state === 'failed')
    return (
      <p>
        <strong>{say(texts.failed)}.</strong> {fault}
      </p>
    )
  return <p>{say(state === 'waiting' ? texts.waiting : texts.cancelled)}</p>
}

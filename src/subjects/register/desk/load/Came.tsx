'use client'

import { useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'

import type { LoadStatus, ToldLoad } from '../../load/rest/loadStatus'
import { Report } from './Report'
import { textsOfLoad as texts } from './texts'

/** What the last reading came to, and what was taken over before it. */
export const Came = ({ status: { last, taken } }: { status: LoadStatus }) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const at = (load: ToldLoad) => formatDateTime(i18n.language as Locale, load.at)
  if (!last) return null

  return (
    <>
      {last.state === 'failed' && last.fault && (
        <div className="desk-warning" role="alert">
          <h3>
            {say(texts.failed)} ({at(last)})
          </h3>
          <p>{say(last.fault)}</p>
        </div>
      )}
      {(last.need === 'first' || last.need === 'jump') && (
        <p className="desk-warning" role="alert">
          {say(texts.needs[last.need])}
        </p>
      )}
      {last.state === 'stopped' && <p>{say(texts.stopped)}</p>}
      {last.kind === 'clear' && last.state === 'done' && <p>{say(texts.cleared)}</p>}
      {last.kind !== 'clear' && taken?.report && (
        <>
          <h3>
            {say(texts.taken)} ({at(taken)})
          </h3>
          <Report load={taken} report={taken.report} />
          {taken.report.published.count > 0 && (
            <p className="desk-register-verbs">
              <a href="/katalog">{say(texts.catalogue)}</a>{' '}
              <a href="/katalog?zobrazit=mapa">{say(texts.map)}</a>
            </p>
          )}
        </>
      )}
    </>
  )
}

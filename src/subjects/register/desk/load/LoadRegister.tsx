'use client'

import { Button } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'

import type { LoadStatus } from '../../load/rest/loadStatus'
import { Came } from './Came'
import { Looked } from './Looked'
import { Running } from './Running'
import { textsOfLoad as texts } from './texts'
import { useLoadStatus } from './useLoadStatus'

/** The panel in which the state register is read, looked at and taken over. */
export const LoadRegister = ({ opened }: { opened: LoadStatus }) => {
  const say = useSay()
  const { status, lost, isBusy, act } = useLoadStatus(opened)
  const { running, look, sources, address, territories, hasSample } = status
  const clear = () => {
    if (window.confirm(say(texts.clearAsk))) act('clear-sample')
  }
  const verbs = { address: texts.read, file: texts.readFile, sample: texts.trySample }

  return (
    <section aria-labelledby="load-register" className="desk-register-load">
      <h2 id="load-register">{say(texts.title)}</h2>
      <p>{say(texts.explained)}</p>
      {address ? (
        <>
          <p className="desk-register-address">
            {say(texts.from)}: {address}. {say(texts.areas)}: {territories || say(texts.everything)}
            . <a href="/admin/globals/register-source">{say(texts.settings)}</a>
          </p>
          <p>{say(texts.byNight)}</p>
        </>
      ) : (
        <p>
          {say(texts.noSource)} <a href="/admin/globals/register-source">{say(texts.settings)}</a>
        </p>
      )}
      {!running && (
        <div className="desk-register-verbs">
          {sources.map((source) => (
            <Button
              buttonStyle={source === 'sample' || look ? 'secondary' : 'primary'}
              disabled={isBusy}
              key={source}
              margin={false}
              onClick={() => act('look', { source })}
            >
              {say(verbs[source])}
            </Button>
          ))}
        </div>
      )}
      {!running && sources.includes('sample') && (
        <p className="desk-quiet">{say(texts.sampleHelp)}</p>
      )}
      <div aria-live="polite">
        {running && <Running load={running} lost={lost} onStop={() => act('stop')} />}
        {!running && look && (
          <Looked
            isBusy={isBusy}
            look={look}
            onTake={(acceptsJump) => act('take', { look: look.id, acceptsJump })}
          />
        )}
        {!running && !look && <Came status={status} />}
      </div>
      {!running && hasSample && (
        <p>
          {say(texts.clearHelp)}{' '}
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={clear}>
            {say(texts.clear)}
          </Button>
        </p>
      )}
    </section>
  )
}

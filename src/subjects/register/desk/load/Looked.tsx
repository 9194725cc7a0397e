'use client'

import { Button } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'

import { jumpSentence } from '../../import/jumpOf'
import type { ToldLoad } from '../../load/rest/loadStatus'
import { Report } from './Report'
import { textsOfLoad as texts } from './texts'

type Props = { look: ToldLoad; isBusy: boolean; onTake: (acceptsJump: boolean) => void }

/** What would happen, and the button that lets it happen. */
export const Looked = ({ look, isBusy, onTake }: Props) => {
  const say = useSay()
  const { report } = look
  if (!report) return null
  const isJump = report.jump.length > 0

  return (
    <>
      <h3>{say(texts.looked)}</h3>
      <Report load={look} report={report} />
      {isJump && (
        <div className="desk-warning" role="alert">
          <p>{say(texts.jump)}</p>
          <ul>
            {report.jump.map((line) => (
              <li key={line.region ?? ''}>{say(jumpSentence(line))}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{say(report.isFirst ? texts.publishes : texts.proposes)}</p>
      <Button disabled={isBusy} margin={false} onClick={() => onTake(isJump)}>
        {say(isJump ? texts.takeAnyway : texts.take)}
      </Button>
    </>
  )
}

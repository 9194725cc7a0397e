import type { AdminViewServerProps } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import { say } from '@/lib/label'

import { sameFacts } from '../../same/sameFacts'
import { SameCorrection } from './SameCorrection'
import { textsOfSame as texts } from './texts'

/** The view of the desk in which a provider's person corrects one thing in many services. */
export const SameView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user } = req
  const isKeeper = user?.role === 'provider'
  const facts = isKeeper ? await sameFacts(payload, user) : []

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {!isKeeper && <p>{say(req, texts.notYours)}</p>}
      {isKeeper && <p>{say(req, facts.length > 0 ? texts.lead : texts.none)}</p>}
      {isKeeper && <SameCorrection facts={facts} />}
      {isKeeper && (
        <p>
          <a href="/admin/moje-sluzby">{say(req, texts.backToAll)}</a>
        </p>
      )}
    </DeskPage>
  )
}

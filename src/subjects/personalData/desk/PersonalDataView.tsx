import type { AdminViewServerProps } from 'payload'

import { say } from '@/lib/label'
import { isAdmin } from '@/lib/roles'
import { DeskPage } from '@/desk/DeskPage'

import { PersonByEmail } from './PersonByEmail'
import { textsOfPersonalData as texts } from './texts'

/** The page of the desk where an admin finds, hands out and erases what the portal keeps of a person. */
export const PersonalDataView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { user } = req

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {user && isAdmin(user) ? (
        <>
          <p>{say(req, texts.what)}</p>
          <PersonByEmail hasCode={user.secondFactor === 'on'} />
        </>
      ) : (
        <p>{say(req, texts.adminsOnly)}</p>
      )}
    </DeskPage>
  )
}

import { approved, type Approved } from './letters/approved'
import { invitation, type Invitation } from './letters/invitation'
import { passwordReset, type PasswordReset } from './letters/passwordReset'
import { returned, type Returned } from './letters/returned'
import { submitted, type Submitted } from './letters/submitted'
import type { Content } from './content'

/** What each letter has to be told. */
export type LetterData = {
  submitted: Submitted
  approved: Approved
  returned: Returned
  invitation: Invitation
  passwordReset: PasswordReset
}
export type Template = keyof LetterData

/** All letters that the portal writes. */
export const templates: { [Name in Template]: (data: LetterData[Name]) => Content } = {
  submitted,
  approved,
  returned,
  invitation,
  passwordReset,
}

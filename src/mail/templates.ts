import { approved, type Approved } from './letters/approved'
import { claimed, type Claimed } from './letters/claimed'
import { claimRefused, type ClaimRefused } from './letters/claimRefused'
import { confirmation, type Confirmation } from './letters/confirmation'
import { hidden, type Hidden } from './letters/hidden'
import { mistake, type MistakeReported } from './letters/mistake'
import { mistakeAnswered, type MistakeAnswered } from './letters/mistakeAnswered'
import { invitation, type Invitation } from './letters/invitation'
import { passwordReset, type PasswordReset } from './letters/passwordReset'
import { providerAdded, type ProviderAdded } from './letters/providerAdded'
import { returned, type Returned } from './letters/returned'
import { secondFactor, type SecondFactorNews } from './letters/secondFactor'
import { submitted, type Submitted } from './letters/submitted'
import type { Content } from './content'

/** What each letter has to be told. */
export type LetterData = {
  submitted: Submitted
  approved: Approved
  returned: Returned
  invitation: Invitation
  passwordReset: PasswordReset
  claimed: Claimed
  claimRefused: ClaimRefused
  providerAdded: ProviderAdded
  confirmation: Confirmation
  hidden: Hidden
  mistake: MistakeReported
  mistakeAnswered: MistakeAnswered
  secondFactor: SecondFactorNews
}
export type Template = keyof LetterData

/** All letters that the portal writes. */
export const templates: { [Name in Template]: (data: LetterData[Name]) => Content } = {
  submitted,
  approved,
  returned,
  invitation,
  passwordReset,
  claimed,
  claimRefused,
  providerAdded,
  confirmation,
  hidden,
  mistake,
  mistakeAnswered,
  secondFactor,
}

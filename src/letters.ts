import { accountChanged } from './subjects/accounts/letters/accountChanged'
import { invitation } from './subjects/accounts/letters/invitation'
import { passwordReset } from './subjects/accounts/letters/passwordReset'
import { secondFactor } from './subjects/accounts/letters/secondFactor'
import { answerReturned } from './subjects/answers/letters/answerReturned'
import { answersAsked } from './subjects/answers/letters/answersAsked'
import { certificateIssued } from './subjects/attendance/certificates/letters/certificateIssued'
import { claimed } from './subjects/claims/letters/claimed'
import { claimRefused } from './subjects/claims/letters/claimRefused'
import { keeperAdded } from './subjects/claims/letters/keeperAdded'
import { providerAdded } from './subjects/claims/letters/providerAdded'
import { commentReceived } from './subjects/consultations/letters/commentReceived'
import { commentsSettled } from './subjects/consultations/letters/commentsSettled'
import { commentsWaiting } from './subjects/consultations/letters/commentsWaiting'
import { mistake } from './subjects/errorReports/letters/mistake'
import { mistakeAnswered } from './subjects/errorReports/letters/mistakeAnswered'
import { registerAsked } from './subjects/register/letters/registerAsked'
import { feedbackAsked } from './subjects/feedback/letters/feedbackAsked'
import { digest } from './subjects/digests/letters/digest'
import { subscriptionAsked } from './subjects/digests/letters/subscriptionAsked'
import { subscriptionKnown } from './subjects/digests/letters/subscriptionKnown'
import {
  meetingCalledOff,
  meetingInvited,
  meetingMoved,
  meetingPostponed,
} from './subjects/groups/letters/meeting'
import { roomComments } from './subjects/groups/letters/roomComments'
import { roomOpened } from './subjects/groups/letters/roomOpened'
import { roomPapers } from './subjects/groups/letters/roomPapers'
import { taskDue } from './subjects/groups/letters/taskDue'
import { eventCalledOff } from './subjects/registrations/letters/eventCalledOff'
import { eventMoved } from './subjects/registrations/letters/eventMoved'
import { eventPostponed } from './subjects/registrations/letters/eventPostponed'
import { eventReminder } from './subjects/registrations/letters/eventReminder'
import { organiserMessage } from './subjects/registrations/letters/organiserMessage'
import { placeOffered } from './subjects/registrations/letters/placeOffered'
import { registrationCancelled } from './subjects/registrations/letters/registrationCancelled'
import { registrationConfirmed } from './subjects/registrations/letters/registrationConfirmed'
import { registrationLapsed } from './subjects/registrations/letters/registrationLapsed'
import { registrationReceived } from './subjects/registrations/letters/registrationReceived'
import { registrationUnserved } from './subjects/registrations/letters/registrationUnserved'
import { registrationWaiting } from './subjects/registrations/letters/registrationWaiting'
import { approved } from './subjects/review/letters/approved'
import { noted } from './subjects/review/letters/noted'
import { returned } from './subjects/review/letters/returned'
import { submitted } from './subjects/review/letters/submitted'
import { confirmation } from './subjects/verification/letters/confirmation'
import { hidden } from './subjects/verification/letters/hidden'

/** Every kind of letter that the portal writes; a test renders each in every language. */
export const letters = {
  accountChanged,
  answerReturned,
  answersAsked,
  approved,
  certificateIssued,
  claimed,
  claimRefused,
  commentReceived,
  commentsSettled,
  commentsWaiting,
  confirmation,
  digest,
  feedbackAsked,
  hidden,
  invitation,
  meetingCalledOff,
  meetingInvited,
  meetingMoved,
  meetingPostponed,
  mistake,
  mistakeAnswered,
  noted,
  passwordReset,
  keeperAdded,
  providerAdded,
  registerAsked,
  returned,
  roomComments,
  roomOpened,
  roomPapers,
  secondFactor,
  submitted,
  eventCalledOff,
  eventMoved,
  eventPostponed,
  eventReminder,
  organiserMessage,
  placeOffered,
  registrationCancelled,
  registrationConfirmed,
  registrationLapsed,
  registrationReceived,
  registrationUnserved,
  registrationWaiting,
  subscriptionAsked,
  subscriptionKnown,
  taskDue,
}

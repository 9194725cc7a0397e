/**
 * How long the portal keeps what it knows of people, in days. Jobs delete by it and the public page tells it, so
 * neither can promise what the other does not do. GDPR art. 5(1)(e) asks for a limit, art. 13(2)(a) for its telling.
 */
export const keptDays = {
  /** The e-mail of who reported a mistake: after the report was closed, and at most after it came. */
  reporter: 30,
  reporterAtMost: 365,
  /** A request for an account, after it was decided. */
  claim: 365,
  /** What help somebody needs on the spot, after the date of the event. */
  needs: 7,
  /** A sign-up for an event, after its date. */
  registration: 365,
  /** Who was invited to a meeting of a group and what they replied, after the meeting. */
  invitee: 365,
  /** What members of a group said among themselves of a meeting, after it. */
  roomComment: 365,
  /** The e-mail of who commented on a plan, after the end of its comments. */
  commenter: 365,
  /** To whom a letter about measures went, and whose the answer was, after it left and came. */
  answer: 365,
  /** A table of comments that staff brought, so that it can be taken back. */
  table: 30,
  /** A request for news by e-mail that nobody confirmed. */
  subscription: 2,
  /** The address and words of any letter of the portal, after it left. */
  letter: 365,
  /** Words that a search found nothing for, without who searched. */
  search: 400,
} as const

/** The instant so many days before. */
export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString()

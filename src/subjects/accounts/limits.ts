import { RateLimiterMemory } from 'rate-limiter-flexible'

const hourSeconds = 3_600

const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration })

/**
 * How often something may be tried, counted in this process (docs/decisions/0023). Only what went wrong
 * counts against signing in.
 */
export const limits = {
  /** Wrong passwords to one account from one address. */
  accountFromAddress: limiter(10, hourSeconds / 4),
  /** Wrong passwords to one account from addresses where its person has never signed in. */
  account: limiter(50, hourSeconds),
  /** Wrong passwords from one address, to whatever accounts. */
  address: limiter(100, hourSeconds / 4),
  /** Wrong codes of a second factor to one account, from wherever: only who knows the password gets here. */
  code: limiter(10, hourSeconds),
  /** Wrong current passwords to one account, where something that guards it is to change. */
  proof: limiter(10, hourSeconds),
  /** Requests with one key. */
  key: limiter(600, 60),
  /** Keys that are none, from one address. */
  badKey: limiter(30, hourSeconds),
  /** Letters with a new password that an address may ask for, and that an account gets. */
  forgottenFromAddress: limiter(20, hourSeconds),
  forgottenOf: limiter(5, hourSeconds),
  /** Links that were not valid, from one address. */
  link: limiter(30, hourSeconds / 4),
  /** Changes handed over by the link of one letter. */
  changeByLink: limiter(30, hourSeconds),
  /** New links of confirmation letters, asked for from one address. */
  linkRenewed: limiter(20, hourSeconds),
  /** Claims of organisations, from one address and from its network: one stranger must not spend everybody's. */
  claimFromAddress: limiter(5, hourSeconds),
  claimFromNetwork: limiter(20, 24 * hourSeconds),
  /** Comments on plans from one address: many people sit behind the one of a town hall or of a telephone's operator. */
  commentFromAddress: limiter(60, hourSeconds),
  /** The same without a solved sum, which a browser without script cannot send. */
  plainCommentFromAddress: limiter(10, hourSeconds),
  plainCommentFromNetwork: limiter(60, 24 * hourSeconds),
  /** How often one address counts as agreeing with a comment: people of a household, of a telephone's operator. */
  agreement: limiter(5, 24 * hourSeconds),
  /** A solved sum agrees once; it is valid for half an hour. */
  agreementBySum: limiter(1, hourSeconds),
  /** Registrations for events without the solved challenge, from one address and from its network. */
  signUpFromAddress: limiter(30, hourSeconds),
  signUpFromNetwork: limiter(100, 24 * hourSeconds),
  /** Registrations with one e-mail: its mailbox must not be flooded. */
  signUpOf: limiter(30, hourSeconds),
  /** Requests for news by e-mail from one address, and those without a solved sum. */
  subscriptionFromAddress: limiter(60, hourSeconds),
  plainSubscriptionFromAddress: limiter(10, hourSeconds),
  plainSubscriptionFromNetwork: limiter(60, 24 * hourSeconds),
}

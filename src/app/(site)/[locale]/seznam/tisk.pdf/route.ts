import { answerSheet, type Context } from '../../_shared/answerSheet'

/** A visitor's list of services on paper. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerSheet('shortlist', request, context)

import { answerSheet, type Context } from '../../_shared/answerSheet'

/** A few services side by side on paper. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerSheet('comparison', request, context)

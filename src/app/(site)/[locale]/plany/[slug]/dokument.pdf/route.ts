import { answerDocument, type Context } from '@/subjects/plans/site/answerDocument'

/** A plan, or a part of what is kept of it, on paper. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerDocument('pdf', request, context)

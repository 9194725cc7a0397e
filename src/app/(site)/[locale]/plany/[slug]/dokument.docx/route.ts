import { answerDocument, type Context } from '@/subjects/plans/site/answerDocument'

/** A plan, or a part of what is kept of it, for Word. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerDocument('docx', request, context)

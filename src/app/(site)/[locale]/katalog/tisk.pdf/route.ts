import { answerPrint, type Context } from '@/subjects/catalogue/site/answerTable'

/** The services that the catalogue shows for the same question, on paper. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerPrint(request, context)

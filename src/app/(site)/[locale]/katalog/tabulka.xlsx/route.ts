import { answerTable, type Context } from '@/subjects/catalogue/site/answerTable'

/** The services that the catalogue shows for the same question, as a table. */
export const GET = (request: Request, context: Context): Promise<Response> =>
  answerTable('xlsx', request, context)

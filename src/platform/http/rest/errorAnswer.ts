import { say, type Label } from '@/lib/label'

export const json = { 'Content-Type': 'application/json; charset=utf-8' }

/** An answer in the one shape that every error of the API has. */
const errorAnswer = (status: number, message: string, data?: object): Response =>
  new Response(JSON.stringify({ errors: [{ ...(data && { data }), message }] }), {
    status,
    headers: json,
  })

/** The same in a language. */
export const refusal = (language: string, status: number, text: Label, data?: object): Response =>
  errorAnswer(status, say({ i18n: { language } }, text), data)

export const json = { 'Content-Type': 'application/json; charset=utf-8' }

/** An answer in the one shape that every error of the API has. */
export const errorAnswer = (status: number, message: string): Response =>
  new Response(JSON.stringify({ errors: [{ message }] }), { status, headers: json })

type Asked = { method: string; url: string; body: unknown; language: string | undefined }
type Answer = { status?: number; body?: unknown }

/** What was asked of REST since the last `answers`, in order. */
export const asked: Asked[] = []

const expected: Map<string, (Answer | Promise<Answer>)[]> = new Map()

/** What REST answers to `GET /api/…`; each answer once. Whatever else is asked fails the test. */
export const answers = (given: Record<string, (Answer | Promise<Answer>)[]>): void => {
  asked.length = 0
  expected.clear()
  for (const [question, list] of Object.entries(given)) expected.set(question, [...list])
}

globalThis.fetch = async (input, { method = 'GET', body, headers } = {}) => {
  const url = decodeURIComponent(String(input))
  const language = new Headers(headers).get('accept-language') ?? undefined
  asked.push({ method, url, body: bodyOf(body), language })
  const answer = await expected.get(`${method} ${url}`)?.shift()
  if (!answer) throw new Error(`REST was asked what nobody expected: ${method} ${url}`)
  const { status = 200, body: told = {} } = answer
  return { ok: status < 400, status, json: async () => told, text: async () => told } as Response
}

const bodyOf = (body: BodyInit | null | undefined): unknown => {
  if (body instanceof FormData) return Object.fromEntries(body)
  return body ? JSON.parse(String(body)) : undefined
}

/** A refusal in the server's words. */
export const refusal = (message: string, status = 403): Answer => ({
  status,
  body: { errors: [{ message }] },
})

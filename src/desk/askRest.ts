export type Fault = { path: string; label?: string; message: string }
export type RestError = { message?: string; data?: { errors?: Fault[]; otp?: string } }

/** REST refused; the message is in words for the person who asked, with the names of fields. */
export class Refused extends Error {
  override name = 'Refused'

  constructor(readonly errors: RestError[]) {
    super(inWords(errors))
  }
}

type Options = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Sent as JSON; a form as it is, with its files. */
  body?: object | FormData
  language?: string
}

/** Asks REST as whoever is signed in; the desk's only way to it. Throws `Refused` with what it said. */
export const askRest = async <Answer>(url: string, options: Options = {}): Promise<Answer> => {
  const { method = 'GET', body, language } = options
  const isForm = body instanceof FormData
  const response = await fetch(url, {
    method,
    headers: {
      ...(body && !isForm && { 'Content-Type': 'application/json' }),
      ...(language && { 'Accept-Language': language }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  const answer = (await response.json().catch(() => null)) as Answer & { errors?: RestError[] }
  if (!response.ok) throw new Refused(answer?.errors ?? [])

  return answer
}

const inWords = (errors: RestError[]): string =>
  errors
    .map(({ message, data }) =>
      [
        message,
        ...(data?.errors ?? []).map((fault) => `${fault.label ?? fault.path}: ${fault.message}`),
      ].join(' '),
    )
    .join(' ')

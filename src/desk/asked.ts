type Fault = { message?: string; data?: { errors?: { path: string; message: string }[] } }

/** REST refused; the message is in words for the person who asked, with the names of fields. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Asks REST as whoever is signed in. Throws `Refused` with what it said. */
export const asked = async <Answer>(
  url: string,
  method = 'GET',
  body?: object,
): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  const answer = (await response.json().catch(() => null)) as Answer & { errors?: Fault[] }
  if (!response.ok) throw new Refused(inWords(answer?.errors ?? []))

  return answer
}

const inWords = (faults: Fault[]): string =>
  faults
    .map(({ message, data }) =>
      [message, ...(data?.errors ?? []).map((fault) => `${fault.path}: ${fault.message}`)].join(
        ' ',
      ),
    )
    .join(' ')

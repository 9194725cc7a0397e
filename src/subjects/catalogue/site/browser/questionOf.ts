/** What the form asks, as it stands now; empty fields ask nothing. */
export const questionOf = (form: HTMLFormElement): URLSearchParams => {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) asked.append(name, value.trim())
  return asked
}

/** The address of a question; signs that need no escaping stay readable. */
export const addressOf = (form: HTMLFormElement, asked: URLSearchParams): string => {
  const question = asked.toString().replaceAll('%2C', ',')
  const { pathname } = new URL(form.action)
  return question ? `${pathname}?${question}` : pathname
}

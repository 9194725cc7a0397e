import type { Question } from '../question'

/** The address of the page for a question, without what is the default. */
export const hrefOf = ({ locale, kind, standing, page }: Question): string => {
  const asked = new URLSearchParams({
    jazyk: locale,
    ...(kind && { druh: kind }),
    ...(standing && { stav: standing }),
    ...(page > 1 && { strana: String(page) }),
  })
  return `/admin/preklady?${asked}`
}

/**
 * Puts the answer of another page in the place of this one's: the results, how many services each choice would
 * leave and how many are chosen, and where the languages lead. Says how many there are. Throws when the page has no answer.
 */
export const showAnswer = (form: HTMLFormElement, page: Document): string => {
  const results = page.querySelector<HTMLElement>('[data-results]')
  const old = document.querySelector<HTMLElement>('[data-results]')
  if (!results || !old) throw new Error('There is no answer.')

  const hadFocus = old.contains(document.activeElement)
  old.replaceWith(document.adoptNode(results))
  if (hadFocus) {
    results.tabIndex = -1
    results.focus()
  }
  countChoices(form, page)
  for (const link of page.querySelectorAll('header a[hreflang]')) {
    const own = document.querySelector(`header a[hreflang="${link.getAttribute('hreflang')}"]`)
    own?.setAttribute('href', link.getAttribute('href') ?? '')
  }
  // The list of services (shortlist.browser.js) has its buttons to make.
  document.dispatchEvent(new Event('rozcestnik:answer'))
  return results.querySelector('[data-count]')?.textContent ?? ''
}

const countChoices = (form: HTMLFormElement, page: Document): void => {
  const summaries = page.querySelectorAll('[data-catalogue] summary')
  for (const [at, own] of form.querySelectorAll('summary').entries())
    own.replaceChildren(...(summaries[at] ?? own).childNodes)
  const counts = new Map<string, string | null>()
  for (const [key, count] of countsIn(page)) counts.set(key, count.textContent)
  for (const [key, count] of countsIn(form)) count.textContent = counts.get(key) ?? ''
}

/** The counts beside the choices, by what each choice sends. */
const countsIn = (place: ParentNode): [key: string, count: Element][] =>
  [...place.querySelectorAll<HTMLInputElement>('[data-catalogue] input[type=checkbox]')].flatMap(
    ({ name, value, labels, parentElement }) => {
      const count = (labels?.[0] ?? parentElement)?.querySelector('[data-option-count]')
      return count ? [[`${name} ${value}`, count]] : []
    },
  )

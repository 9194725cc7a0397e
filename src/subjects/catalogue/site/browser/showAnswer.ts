/**
 * Puts the answer of another page in the place of this one's: the results, how many services each choice would
 * leave and how many are chosen, where the languages lead, whom to call in danger and the quick way out. Says how many
 * there are. Throws when the page has no answer.
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
  for (const link of page.querySelectorAll('header a[hreflang]'))
    for (const own of document.querySelectorAll(
      `header a[hreflang="${link.getAttribute('hreflang')}"]`,
    ))
      own.setAttribute('href', link.getAttribute('href') ?? '')
  warn(page)
  // The list of services (shortlist.browser.js) has its buttons to make.
  document.dispatchEvent(new Event('rozcestnik:answer'))
  return results.querySelector('[data-count]')?.textContent ?? ''
}

/** Whom to call changes with the question; the way out, once it is there, stays. */
const warn = (page: Document): void => {
  const crisis = page.querySelector('[data-crisis]')
  document.querySelector('[data-crisis]')?.replaceChildren(...(crisis?.childNodes ?? []))
  const exit = page.querySelector('[data-leave-bar]')
  if (!exit || document.querySelector('[data-leave-bar]')) return

  // An open list of suggestions would hide what comes now from screen readers (./suggestions).
  exit.setAttribute('data-react-aria-top-layer', '')
  document.querySelector('[data-skips]')?.after(document.adoptNode(exit))
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

/** A translated field that somebody went into. */
export type Entered = { path: string; name: string }

/** The translated field in which a part of a form stands; null where it is not translated. */
export const enteredField = (target: EventTarget | null): Entered | null => {
  const field = target instanceof Element ? target.closest('.field-type') : null
  // Payload says the language beside the name of a translated field, and nothing beside others.
  const name = field?.querySelector('label[for^="field-"]:has(.localized)')
  if (!name || name.closest('.field-type') !== field) return null

  const path = name.getAttribute('for')?.slice('field-'.length).replaceAll('__', '.') ?? ''
  return { path, name: name.firstChild?.textContent ?? '' }
}

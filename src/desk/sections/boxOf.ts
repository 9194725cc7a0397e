/**
 * The box in which a field of a form is typed: of a group of boxes the first one, of a list without rows the button
 * that adds one. Null while the form has not drawn it.
 */
export const boxOf = (path: string): HTMLElement | null => {
  const field = fieldOf(path)
  if (field) return field.matches(box) ? field : field.querySelector<HTMLElement>(box)

  const list = listOf(path)
  return list?.querySelector('[id*="-row-"]') ? null : (list?.querySelector(adding) ?? null)
}

const box = 'input:not([type="checkbox"], [type="hidden"], [type="file"]), textarea'
const adding = '.array-field__add-row'

const fieldOf = (path: string): HTMLElement | null =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`)

/** The list of which a path names the first row. */
const listOf = (path: string): HTMLElement | null => {
  const [list, ...rest] = path.split('.0.')
  return list && rest.length > 0 ? fieldOf(list) : null
}

/** The path of the field that is typed into; none where nothing is typed. */
export const pathOf = (target: EventTarget | null): string | null => {
  const isTyped =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type))
  return isTyped ? target.name || null : null
}

/** The line below a field in which something is said of it; made when it is first asked for. */
export const lineBelow = (input: HTMLElement): HTMLElement | null => {
  const field = input.closest('.field-type')
  const made = field?.querySelector<HTMLElement>(':scope > .desk-told')
  if (!field || made) return made ?? null

  const line = document.createElement('p')
  line.className = 'desk-told'
  line.id = `${input.id}-told`
  line.role = 'status'
  field.append(line)
  input.setAttribute('aria-describedby', line.id)
  return line
}

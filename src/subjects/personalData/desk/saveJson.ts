/** Lets the browser save an answer as a file. */
export const saveJson = (answer: unknown): void => {
  const file = new Blob([JSON.stringify(answer, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'osobni-udaje.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

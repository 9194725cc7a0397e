// The buttons that copy the code; without this script one selects it and copies by hand.
const status = document.querySelector('[data-copy-status]')

/** Says whether it is copied; only pages over https have the newer way. */
const copy = async (field) => {
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    return document.execCommand('copy')
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const isDone = await copy(document.getElementById(button.dataset.copy))
    status.textContent = status.dataset[isDone ? 'done' : 'failed']
  })
}

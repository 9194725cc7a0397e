// The one script of the page behind a confirmation letter: without a connection a form stays where it is and says
// so, for the browser would show a page of its own in its place and what was typed would be gone.
const isConnected = () =>
  fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )

for (const form of document.querySelectorAll('form[data-change]')) {
  const status = document.createElement('p')
  status.setAttribute('role', 'alert')
  status.className = form.dataset.faultClass
  let isBusy = false

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    event.submitter?.after(status)
    status.textContent = ''
    if (await isConnected()) form.submit()
    else status.textContent = form.dataset.change
    isBusy = false
  })
}

// The one script of a form that strangers send: before that, it solves the sum that keeps robots away. Whatever goes
// wrong, the form is sent as it is.
const form = document.querySelector('form[data-no-robot]')
const status = document.querySelector('[data-no-robot-status]')

const solve = (challenge) =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/skripty/altcha.js')
    worker.onmessage = ({ data }) => {
      worker.terminate()
      if (data && data.derivedKey) resolve(data)
      else reject(new Error('unsolved'))
    }
    worker.onerror = () => {
      worker.terminate()
      reject(new Error('unsolved'))
    }
    worker.postMessage({ type: 'work', challenge, counterStart: 0, counterStep: 1 })
  })

const solved = async () => {
  const response = await fetch('/api/mistakes/challenge', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) return ''
  const challenge = await response.json()
  return JSON.stringify({ challenge, solution: await solve(challenge) })
}

let isSending = false
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (isSending) return
  isSending = true
  status.textContent = form.dataset.sending
  form.elements.altcha.value = await solved().catch(() => '')
  form.submit()
})
// A page that the browser took out of its memory can be sent again.
window.addEventListener('pageshow', () => {
  isSending = false
  if (status) status.textContent = ''
})

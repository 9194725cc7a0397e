// The one script of the page „Nahlásit chybu“: it solves the sum that keeps robots away, sends the form and
// says what came of it. What was typed stays in the form whatever happens.
const form = document.querySelector('form[data-report]')
const status = document.querySelector('[data-report-status]')

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

const post = (path, body) =>
  fetch(`/api/mistakes/${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
    },
    body: JSON.stringify(body),
  })

/** Says under each field what is wrong with it, and leads to the first. */
const showFaults = (faults) => {
  for (const place of form.querySelectorAll('[data-fault]')) {
    const name = place.dataset.fault
    const fault = faults.find(({ path }) => path === name)
    place.textContent = fault ? fault.message : ''
    for (const field of form.querySelectorAll(`[name="${name}"]`)) {
      if (fault) field.setAttribute('aria-invalid', 'true')
      else field.removeAttribute('aria-invalid')
    }
  }
  const [first] = faults
  if (first) form.querySelector(`[name="${first.path}"]`).focus()
}

const send = async () => {
  const challenge = await (await post('challenge', {})).json()
  const altcha = { challenge, solution: await solve(challenge) }
  const response = await post('report', { ...Object.fromEntries(new FormData(form)), altcha })
  const answer = await response.json()
  if (response.ok) return { isDone: true, message: answer.message, faults: [] }

  const [error = {}] = answer.errors ?? []
  const faults = error.data?.errors ?? []
  return { isDone: false, message: faults.length ? form.dataset.wrong : error.message, faults }
}

let isBusy = false
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (isBusy) return
  isBusy = true
  status.textContent = form.dataset.sending
  const { isDone, message, faults } = await send().catch(() => ({
    isDone: false,
    message: form.dataset.failed,
    faults: [],
  }))
  isBusy = false
  showFaults(faults)
  status.textContent = message ?? form.dataset.failed
  if (!isDone) return
  form.reset()
  form.hidden = true
  status.focus()
})
if (form) form.hidden = false

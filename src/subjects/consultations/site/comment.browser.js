// The one script of the form of a comment: it keeps what is typed in this device until it is sent, and solves the sum
// that lets more people of one network send. Without it the form is sent all the same.
const form = document.querySelector('form[data-comment]')
const status = document.querySelector('[data-comment-status]')
const prefix = 'rozcestnik.pripominka.'
/** Which of them was sent last. */
const sentKey = 'rozcestnik.pripominka-odeslana'
const fields = ['text', 'name', 'organisation', 'email']
/** How long a slow telephone may solve, in milliseconds; then the comment leaves without. */
const longestSolvingMs = 20_000

/** A browser may refuse to keep anything: then the form works as it does without script. */
const kept = (work) => {
  try {
    return work(window.localStorage)
  } catch {
    return null
  }
}

const solve = (challenge) =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/skripty/altcha.js')
    const end = (finish, value) => {
      worker.terminate()
      finish(value)
    }
    setTimeout(() => end(reject, new Error('slow')), longestSolvingMs)
    worker.onmessage = ({ data }) =>
      data && data.derivedKey ? end(resolve, data) : end(reject, new Error('unsolved'))
    worker.onerror = () => end(reject, new Error('unsolved'))
    worker.postMessage({ type: 'work', challenge, counterStart: 0, counterStep: 1 })
  })

const proof = async () => {
  const response = await fetch('/api/mistakes/challenge', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) return ''
  const challenge = await response.json()
  return JSON.stringify({ challenge, solution: await solve(challenge) })
}

if (form) {
  const key = prefix + form.dataset.comment
  const boxes = fields.map((name) => form.elements.namedItem(name))
  const written = kept((store) => JSON.parse(store.getItem(key) ?? 'null'))
  const isEmpty = boxes.every((box) => box.value === '')
  const keep = () => {
    const values = Object.fromEntries(boxes.map((box) => [box.name, box.value]))
    kept((store) => store.setItem(key, JSON.stringify(values)))
  }
  if (written && isEmpty) {
    for (const box of boxes) box.value = written[box.name] ?? ''
    status.textContent = form.dataset.kept
  }
  // On a slow line people type before this is there. A page gone back to holds what was sent, which is not kept.
  const [visit] = performance.getEntriesByType?.('navigation') ?? []
  if (!isEmpty && visit?.type !== 'back_forward') keep()
  form.addEventListener('input', keep)

  let isBusy = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    status.textContent = form.dataset.sending
    form.elements.namedItem('altcha').value = await proof().catch(() => '')
    kept((store) => store.setItem(sentKey, key))
    isBusy = false
    form.submit()
  })
}

// The page that thanks: what was kept of the comment that has just been sent goes.
if (document.querySelector('[data-comment-sent]'))
  kept((store) => {
    store.removeItem(store.getItem(sentKey) ?? '')
    store.removeItem(sentKey)
  })

// The one script of the form for those who answer for measures: it keeps what is typed in this device until it is sent,
// also when the link is over meanwhile and another one comes. Without it the form is sent all the same.
const form = document.querySelector('form[data-answers]')
const status = document.querySelector('[data-answers-status]')
const prefix = 'rozcestnik.plneni.'

/** A browser may refuse to keep anything: then the form works as it does without script. */
const kept = (work) => {
  try {
    return work(window.localStorage)
  } catch {
    return null
  }
}

if (form) {
  const key = prefix + form.dataset.answers
  const boxes = [...form.elements].filter((box) => /-/.test(box.name))
  // The page that thanks: what was kept of these measures goes.
  const isSent = document.querySelector('[data-answers-sent]') !== null
  /** Only what was changed and not sent: what the office knows already comes with the page. */
  const before = kept((store) => JSON.parse(store.getItem(key) ?? '{}')) ?? {}
  const others = Object.fromEntries(
    Object.entries(before).filter(([name]) => !boxes.some((box) => box.name === name)),
  )
  const own = isSent
    ? {}
    : Object.fromEntries(
        boxes.flatMap(({ name }) => (name in before ? [[name, before[name]]] : [])),
      )
  const keep = (values) =>
    kept((store) => store.setItem(key, JSON.stringify({ ...others, ...values })))
  const first = new Map(boxes.map((box) => [box, box.value]))
  if (isSent) keep({})
  else {
    const typed = boxes.filter(({ name, value }) => name in own && own[name] !== value)
    for (const box of typed) box.value = own[box.name]
    if (typed.length > 0) status.textContent = form.dataset.kept
  }
  form.addEventListener('input', () => {
    const changed = boxes.filter((box) => box.name in own || box.value !== first.get(box))
    keep(Object.fromEntries(changed.map(({ name, value }) => [name, value])))
  })

  const isConnected = () =>
    fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).then(
      () => true,
      () => false,
    )
  let isBusy = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    if (await isConnected()) form.submit()
    else status.textContent = form.dataset.offline
    isBusy = false
  })
}

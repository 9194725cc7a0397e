// The visitor's list of services, kept on this device and nowhere else: the links that put a service on it become
// buttons, and a bar leads to the list. Without this script the address of the list keeps everything.
const key = 'rozcestnik.list'
const most = 30
const root = document.querySelector('[data-shortlist]')
const bar = document.querySelector('[data-shortlist-bar]')
const page = document.querySelector('[data-shortlist-page]')

const clean = (list) =>
  [...new Set(list)]
    .filter((slug) => typeof slug === 'string' && /^[a-z0-9-]{1,100}$/.test(slug))
    .slice(0, most)

/** What is kept; whatever else somebody put there is no list. */
const read = () => {
  try {
    const text = localStorage.getItem(key) ?? '[]'
    const list = text.length < 10_000 ? JSON.parse(text) : []
    return Array.isArray(list) ? clean(list) : []
  } catch {
    return []
  }
}

/** Says whether it was kept: private windows and full devices refuse. */
const write = (list) => {
  try {
    if (list.length > 0) localStorage.setItem(key, JSON.stringify(list))
    else localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

const addressOf = (list) =>
  list.length > 0 ? `${root.dataset.path}?s=${list.join(',')}` : root.dataset.path
const slugsIn = (text) => clean((text ?? '').split(','))
const isSame = (one, other) => one.join() === other.join()

const say = (text, name) => {
  root.textContent = `${text} ${name ?? ''}`.trim()
}

/** Shows the list as it is now, also after another tab changed it. */
const show = () => {
  const list = read()
  for (const button of document.querySelectorAll('button[data-keep]')) {
    const isKept = list.includes(button.dataset.keep)
    button.setAttribute('aria-pressed', String(isKept))
    button.querySelector('[data-keep-text]').textContent = root.dataset[isKept ? 'kept' : 'add']
  }
  bar.querySelector('[data-shortlist-count]').textContent = list.length
  bar.querySelector('a').href = addressOf(list)
  const shown = page ? slugsIn(page.dataset.shortlistPage) : null
  bar.hidden = list.length === 0 || page !== null
  if (shown) showOnList(list, shown)
}

/** What the page of a list offers besides: the list kept here, keeping this one, forgetting. */
const showOnList = (list, shown) => {
  for (const [name, isShown] of [
    ['offer', list.length > 0 && !isSame(list, shown)],
    ['save', shown.some((slug) => !list.includes(slug))],
    ['forget', list.length > 0],
  ])
    for (const part of page.querySelectorAll(`[data-shortlist-${name}]`)) part.hidden = !isShown
  // Her own list needs no address to be carried along.
  const more = page.querySelector('[data-shortlist-more] a')
  if (more && isSame(list, shown)) more.search = ''
  const offer = page.querySelector('[data-shortlist-offer]')
  offer.href = addressOf(list)
  offer.querySelector('[data-shortlist-count]').textContent = list.length
}

const toggle = (button) => {
  const list = read()
  const slug = button.dataset.keep
  const isKept = list.includes(slug)
  const name = button.dataset.name
  if (!isKept && list.length >= most) return say(root.dataset.full)
  const isDone = write(isKept ? list.filter((each) => each !== slug) : [...list, slug])
  show()
  say(root.dataset[isDone ? (isKept ? 'removed' : 'added') : 'failed'], isDone ? name : '')
}

/** A button in the place of a link, with the same words. */
const asButton = (link) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = link.className
  button.dataset.keep = link.dataset.keep
  button.dataset.name = link.querySelector('.hidden').textContent.replace(/^: /, '')
  button.append(...link.childNodes)
  button.addEventListener('click', () => toggle(button))
  link.replaceWith(button)
}

/** A change on the page of the list that is kept here changes what is kept; a list from somebody else does not. */
const follow = (link) => {
  const shown = slugsIn(page.dataset.shortlistPage)
  if (isSame(read(), shown)) write(slugsIn(new URL(link.href).searchParams.get('s')))
}

/** Somebody else's list that the address of the catalogue carries: the links add to that one. */
const carriesOther = () => {
  const kept = read()
  const carried = new URLSearchParams(location.search).getAll('s').join(',')
  return !page && slugsIn(carried).some((slug) => !kept.includes(slug))
}

/** Buttons in the place of the links, also of those that have just come. */
const adopt = () => {
  if (write(read()) && !carriesOther())
    for (const link of document.querySelectorAll('a[data-keep]')) asButton(link)
  show()
}

if (root && bar) {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
  for (const link of document.querySelectorAll('[data-shortlist-edit]'))
    link.addEventListener('click', () => follow(link))
  page?.querySelector('[data-shortlist-save]')?.addEventListener('click', () => {
    const isDone = write(clean([...read(), ...slugsIn(page.dataset.shortlistPage)]))
    show()
    say(root.dataset[isDone ? 'saved' : 'failed'])
  })
  page?.querySelector('[data-shortlist-forget]')?.addEventListener('click', () => {
    write([])
    location.replace(`${root.dataset.path}?zapomenuto=1`)
  })
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  document.addEventListener('rozcestnik:answer', adopt)
  adopt()
}

// Keeps the page at the door and its scripts, so that it opens without a signal. Nothing else of the portal is kept and
// no data: lists are kept by the page itself.
const kept = 'rozcestnik-prichody'
const shell = new URL(self.registration.scope).pathname
const patienceMs = 3_000
/** What the page loads later, when it is asked to. */
const later = ['/skripty/cteni-kodu.js']

const partsOf = (html) => html.match(/\/(?:_next\/static|skripty)\/[^"'\s\\>]+/g) ?? []

/** The page as it is now, with all it takes: of two releases no page gets the other's scripts. */
const keep = async (response) => {
  const cache = await caches.open(kept)
  const parts = new Set([...partsOf(await response.clone().text()), ...later])
  const answers = await Promise.all([...parts].map((part) => fetch(part)))
  if (answers.some(({ ok }) => !ok)) return
  await Promise.all(answers.map((answer, at) => cache.put([...parts][at], answer)))
  await cache.put(shell, response)
}

const intime = (work) =>
  Promise.race([work, new Promise((_, reject) => setTimeout(reject, patienceMs))])

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(shell)
      .then(keep)
      .then(() => self.skipWaiting()),
  )
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && pathname === shell) {
    const work = fetch(request)
    event.respondWith(
      intime(work)
        .then((response) => (response.ok ? response : Promise.reject(new Error('no page'))))
        .catch(async () => (await caches.match(shell)) ?? work),
    )
    event.waitUntil(
      work
        .then((response) => (response.ok ? fetch(shell).then(keep) : undefined))
        .catch(() => undefined),
    )
  } else if (/^\/(_next\/static|skripty)\//.test(pathname)) {
    event.respondWith(
      intime(fetch(request)).catch(async () => (await caches.match(pathname)) ?? fetch(request)),
    )
  }
})

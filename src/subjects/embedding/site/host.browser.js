// For other people's pages: makes a frame of the portal in each <div data-rozcestnik="seznam"> and keeps it as tall
// as what is in it. It asks nobody but the portal that it comes from, and stores nothing.
;(() => {
  const own = document.currentScript ?? document.querySelector('script[src$="/skripty/vlozit.js"]')
  const portal = new URL(own.src).origin
  const names = ['uzemi', 'skupina', 'situace', 'druh', 'barva', 'rezim', 'pismo', 'pocet']
  const kinds = ['seznam', 'hledani']
  const titles = {
    cs: 'Sociální služby',
    en: 'Social services',
    uk: 'Соціальні послуги',
  }
  const frames = []

  const addressOf = ({ rozcestnik, jazyk, ...data }) => {
    const prefix = jazyk === 'en' || jazyk === 'uk' ? `/${jazyk}` : ''
    const address = new URL(`${portal}${prefix}/vlozit/${rozcestnik}`)
    for (const name of names) if (data[name]) address.searchParams.set(name, data[name])
    return address.href
  }

  const fill = (place) => {
    const { rozcestnik, nazev, jazyk } = place.dataset
    if (!kinds.includes(rozcestnik) || place.dataset.rozcestnikHotovo) return
    place.dataset.rozcestnikHotovo = 'ano'
    const frame = document.createElement('iframe')
    frame.title = nazev || titles[jazyk] || titles.cs
    frame.loading = 'lazy'
    frame.style.width = '100%'
    frame.style.height = rozcestnik === 'seznam' ? '600px' : '220px'
    frame.style.border = '0'
    frame.src = addressOf(place.dataset)
    frames.push(frame)
    place.replaceChildren(frame)
  }

  addEventListener('message', ({ origin, source, data }) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source)
    if (!frame || origin !== portal || data?.type !== 'rozcestnik:vyska') return
    if (Number.isFinite(data.height) && data.height > 0)
      frame.style.height = `${Math.min(data.height, 10_000)}px`
  })

  const fillAll = () => document.querySelectorAll('[data-rozcestnik]').forEach(fill)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', fillAll)
  else fillAll()
})()

import { mendedAddress } from '@/lib/mendedAddress'

/** Addresses that only lead on, and where they say to what. */
const detours = [
  { host: /(^|\.)google\.[a-z.]+$/, path: '/url', names: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: '/', names: ['url'] },
]

/** Where a pasted link leads: without the detours that mail programs put before it; null when nowhere. */
export const pastedAddress = (href: string): string | null => {
  const url = mendedAddress(href)
  return url === null ? null : (mendedAddress(targetOf(url)) ?? url)
}

const targetOf = (url: string): string => {
  if (!URL.canParse(url)) return url
  const { hostname, pathname, searchParams } = new URL(url)
  const detour = detours.find(({ host, path }) => host.test(hostname) && pathname === path)
  return (detour?.names ?? []).map((name) => searchParams.get(name)).find(Boolean) ?? url
}

/** How often a page was asked for anew. */
export const refreshed = { times: 0 }
/** Where a page led to, in order. */
export const led: string[] = []
const router = {
  refresh: () => (refreshed.times += 1),
  push: (address: string) => void led.push(address),
}
export const useRouter = () => router

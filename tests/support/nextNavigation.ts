/** How often a page was asked for anew. */
export const refreshed = { times: 0 }
const router = { refresh: () => (refreshed.times += 1) }
export const useRouter = () => router

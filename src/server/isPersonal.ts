const pages = /^(\/(en|uk))?\/nahled\//
const rest = /^\/api\/preview-links\//

/** Whether an address is itself a key: what it shows is never kept, and the key does not travel on. */
export const isPersonal = (path: string): boolean => pages.test(path) || rest.test(path)

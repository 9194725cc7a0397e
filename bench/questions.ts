const card = ['name', 'slug', 'summary', 'provider', 'forms']
  .map((field) => `select[${field}]=true`)
  .join('&')

/** The questions that are measured, each also answered by the raw servers in bench/raw. */
export const questions = {
  list: `/api/services?limit=10&depth=1&${card}`,
  filtered: `/api/services?limit=10&depth=1&${card}&where[forms][in]=field&sort=name`,
  byId: (id: string) => `/api/services/${id}?depth=1&${card}`,
}

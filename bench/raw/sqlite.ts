import { createClient, type Row } from '@libsql/client'

import { page, serve } from './serve'

const client = createClient({ url: String(process.env.DATABASE_URL) })
const all = async (sql: string, args: string[] = []): Promise<Row[]> =>
  (await client.execute({ sql, args })).rows

const columns = `s.id, s.slug, s.is_address_secret, t.name, t.summary,
  p.id as provider_id, p.name as provider_name, p.slug as provider_slug, p.deleted_at,
  (select group_concat(f.value) from services_forms f where f.parent_id = s.id order by f."order") as forms`
const tables = `services s
  join services_locales t on t._parent_id = s.id and t._locale = 'cs'
  left join providers p on p.id = s.provider_id and p._status = 'published'`
const isPublic = `s._status = 'published' and s.deleted_at is null`
const isField = `exists (select 1 from services_forms f where f.parent_id = s.id and f.value = 'field')`

const document = (row: Row) => ({
  id: row.id,
  name: row.name,
  provider: {
    id: row.provider_id,
    name: row.provider_name,
    slug: row.provider_slug,
    deletedAt: row.deleted_at,
  },
  forms: String(row.forms ?? '').split(','),
  summary: row.summary,
  isAddressSecret: Boolean(row.is_address_secret),
  slug: row.slug,
})

const list = async (where: string, order: string) => {
  const rows = await all(
    `select ${columns} from ${tables} where ${where} order by ${order} limit 10`,
  )
  const [count] = await all(`select count(*) as n from services s where ${where}`)
  return page(rows.map(document), Number(count?.n))
}

serve({
  '/list': () => list(isPublic, 's.slug'),
  '/filtered': () => list(`${isPublic} and ${isField}`, 't.name'),
  '/byId': async () => {
    const sql = `select ${columns} from ${tables} where ${isPublic} and s.id = ?`
    const [row] = await all(sql, [String(process.env.ID)])
    return row && document(row)
  },
})

import { getPayload } from 'payload'
const { getEnabledNodes } = await import('@payloadcms/richtext-lexical')
const { createHeadlessEditor } = await import('@payloadcms/richtext-lexical/lexical/headless')
import config from '../payload.config'
import { richTextFault } from '@/lib/richTextFault'
const payload = await getPayload({ config })
const field: any = payload.collections.news.config.flattenedFields.find((f: any) => f.name === 'body')
const editorConfig = field.editor.editorConfig
const nodes = getEnabledNodes({ editorConfig })
const headless = createHeadlessEditor({ nodes, onError: (e:any) => { throw e } })
const sorted = (v: any): any => Array.isArray(v) ? v.map(sorted) : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().filter(k => v[k] !== undefined).map((k) => [k, sorted(v[k])])) : v
let n = 0, bad = 0
const diffs = new Set<string>()
const diff = (a: any, b: any, p: string): void => {
  if (JSON.stringify(a) === JSON.stringify(b)) return
  if (a && b && typeof a === 'object' && typeof b === 'object') { for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) diff(a[k], b[k], p + '.' + (/^\d+$/.test(k) ? '#' : k)) ; return }
  diffs.add(p.replace(/(\.children\.#)+/g,'…') + ': ' + JSON.stringify(a)?.slice(0,60) + ' → ' + JSON.stringify(b)?.slice(0,60))
}
const check = (value: any) => {
  if (!value?.root) return
  n++
  if (richTextFault(value)) { bad++; console.log('FAULT', richTextFault(value)) }
  try { const state = headless.parseEditorState(JSON.stringify(value)); diff(sorted(value), sorted(state.toJSON()), '') } catch (e: any) { bad++; diffs.add('ERR ' + e.message) }
}
const walk = (v: any): void => { if (v && typeof v === 'object') { if (v.root?.type === 'root') check(v); else Object.values(v).forEach(walk) } }
for (const collection of ['news','pages','projects','plans','events','working-groups','providers','services','life-situations'] as const)
  for (const locale of ['cs','en','uk'] as const) {
    const { docs } = await payload.find({ collection, locale, fallbackLocale: false as any, pagination: false, depth: 0, overrideAccess: true })
    docs.forEach(walk)
  }
console.log(n, 'texts', bad, 'bad'); console.log([...diffs].slice(0, 40).join('\n'))
// translation counts
for (const c of ['news','pages','projects','plans','events','working-groups','services','life-situations','service-types','target-groups','programmes','media'] as const) {
  const counts = [] as string[]
  for (const locale of ['cs','en','uk'] as const) { const { docs } = await payload.find({ collection: c, locale, fallbackLocale: false as any, pagination: false, depth: 0, overrideAccess: true }); counts.push(locale + ' ' + docs.filter((d: any) => d.title ?? d.name ?? d.alt).length) }
  console.log(c, counts.join(' '))
}
for (const c of ['news','projects','plans','events','services','providers','media','files'] as const) {
  const { totalDocs } = await payload.find({ collection: c, overrideAccess: false, limit: 1 })
  console.log('anonymous sees', c, totalDocs)
}
const types = await payload.find({ collection: 'service-types', pagination: false, depth: 0 })
const sv = await payload.find({ collection: 'services', pagination: false, depth: 0, where: { _status: { equals: 'published' } } })
console.log('types without a service:', types.docs.filter((x) => !sv.docs.some((s) => s.serviceType === x.id)).map((x) => x.slug).join(', ') || 'none')
const ev = await payload.find({ collection: 'events', pagination: false, depth: 0 })
console.log('timing', ev.docs.reduce((a: any, e: any) => ({ ...a, [e.timing]: (a[e.timing] ?? 0) + 1 }), {}))
const pr = await payload.find({ collection: 'projects', pagination: false, depth: 1, locale: 'en' })
console.log(pr.docs.map((p) => [p.shortTitle, p.phase, p.outputs?.length, p.reports?.length, p.fundingTotal, p.partners?.length].join(' | ')).join('\n'))
const un = (await payload.find({ collection: 'media', pagination: false, depth: 0, where: { isPublic: { not_equals: true } } })).docs.map((m) => m.originalName)
const unf = (await payload.find({ collection: 'files', pagination: false, depth: 0, where: { isPublic: { not_equals: true } } })).docs.map((m) => m.originalName)
console.log('unused', un, unf)
process.exit(0)

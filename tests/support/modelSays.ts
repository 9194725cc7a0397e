import type { Block, CollectionConfig, Field, GlobalConfig, Tab } from 'payload'

/** Words on screen, wherever they stand. */
const words = new Set([
  'label',
  'labels',
  'singular',
  'plural',
  'description',
  'placeholder',
  'group',
])
/** What every line begins with, or what has lines of its own. */
const own = new Set(['name', 'type', 'slug', 'fields', 'tabs', 'blocks', 'editor', 'endpoints'])
const people = ['', 'provider', 'coordinator', 'editor', 'admin']

/**
 * What a collection or a global agrees to, one line for itself and one for each field: limits, choices, what it
 * refers to, who may touch a field, and which steps run when it is saved.
 */
export const modelSays = (config: CollectionConfig | GlobalConfig): string[] => {
  const { access, ...rest } = config
  return [
    [
      `${config.slug}:`,
      ...topFacts(rest),
      `access=${Object.keys(access ?? {})}`,
      ...called(config),
    ].join(' '),
    ...config.fields.flatMap((field) => fieldSays(field, config.slug)),
  ]
}

/** The lines of a field, a tab or a block and of all in it. */
export const fieldSays = (field: Field | Tab | Block, above: string): string[] => {
  const name = 'name' in field ? field.name : 'slug' in field ? `(${field.slug})` : null
  const path = name ? `${above}.${name}` : above
  const kind = 'type' in field ? field.type : 'part'
  const inner: (Field | Tab | Block)[] = [
    ...('fields' in field ? field.fields : []),
    ...('tabs' in field ? field.tabs : []),
    ...('blocks' in field ? field.blocks : []),
  ]
  const line = `${path} ${[kind, ...topFacts(field), ...called(field)].join(' ')}`
  return [...(name ? [line] : []), ...inner.flatMap((each) => fieldSays(each, path))]
}

/** What is said of a part itself. */
const topFacts = (part: object): string[] =>
  facts(Object.fromEntries(Object.entries(part).filter(([key]) => !own.has(key))))

const facts = (part: object, prefix = ''): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    words.has(key) || value === undefined ? [] : fact(prefix + key, value),
  )

const fact = (key: string, value: unknown): string[] => {
  if (/^access\./.test(key)) return [`${key.slice(7)}:${who(value).join(',') || 'nobody'}`]
  if (typeof value === 'function')
    return value.name && value.name !== lastOf(key) ? [`${key}=${value.name}()`] : [`${key}()`]
  if (Array.isArray(value)) return [`${key}=${value.map((each) => item(each)).join(',')}`]
  if (typeof value === 'object' && value !== null) return facts(value, `${key}.`)
  return [`${key}=${String(value)}`]
}

/** What people call it in Czech, and in which group of the desk it is. */
const called = (part: object): string[] => {
  const { label, labels, admin } = part as Named
  const texts = [label, labels?.plural, admin?.group]
  return texts.flatMap((text) => (text && typeof text === 'object' ? [`„${text.cs}“`] : []))
}

type Text = { cs: string } | string | false
type Named = { label?: Text; labels?: { plural?: Text }; admin?: { group?: Text } }

const lastOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1)

const item = (each: unknown): string => {
  if (typeof each === 'function') return each.name || '()'
  if (typeof each !== 'object' || each === null) return String(each)
  return 'value' in each ? String(each.value) : `{${facts(each).join(' ')}}`
}

/** Which roles a field lets through; an empty role is nobody. */
const who = (rule: unknown): string[] =>
  people.flatMap((role) => {
    const user = role ? { id: 'u', role, providers: [] } : null
    const may =
      typeof rule === 'function' && rule({ req: { user }, id: 'other', doc: {}, data: {} })
    return may ? [role || 'everybody'] : []
  })

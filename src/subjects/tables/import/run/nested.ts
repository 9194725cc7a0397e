type Data = Record<string, unknown>

/** Values by the names of fields with dots between, put where they stand in a document. */
export const nested = (values: Data): Data => {
  const whole: Data = {}
  for (const [name, value] of Object.entries(values)) {
    const path = name.split('.')
    let group = whole
    for (const part of path.slice(0, -1)) {
      group[part] = Object.hasOwn(group, part) ? group[part] : {}
      group = group[part] as Data
    }
    group[path.at(-1) ?? name] = value
  }
  return whole
}

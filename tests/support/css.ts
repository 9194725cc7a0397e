/** CSS Modules in tests: a class is called as in the file. */
export default new Proxy({}, { get: (_, name) => String(name) })

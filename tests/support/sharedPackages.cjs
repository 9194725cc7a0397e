const { default: Runtime } = require('jest-runtime')
const { pathToFileURL } = require('node:url')
const vm = require('node:vm')

/** Packages of node_modules as the test files of one worker share them, by their files. */
const packages = new Map()

const load = async (file) => {
  const exports = await import(pathToFileURL(file).href)
  const names = Object.keys(exports)
  const module = new vm.SyntheticModule(names, () => {
    for (const name of names) module.setExport(name, exports[name])
  })
  await module.link(() => undefined)
  await module.evaluate()
  return module
}

/**
 * Each test file loads the portal's own modules anew, but Node loads those of packages once for all files of a
 * worker: Payload and its drizzle take longer to load, and to become fast, than most files of tests take to run.
 * Own modules stand in the same realm as theirs (`oneRealm.mjs`), or their `Date` and `Error` would be strangers.
 */
class SharedPackages extends Runtime {
  constructor(...given) {
    super(...given)
    const { esmLoader, executor } = this
    const { resolveModule } = esmLoader
    esmLoader.getContext = () => undefined
    esmLoader.resolveModule = async (specifier, from, context) =>
      (await this.packageAt(specifier, from)) ??
      resolveModule.call(esmLoader, specifier, from, context)
    executor.compile = (source, filename) =>
      vm.compileFunction(source, executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: (specifier, _function, attributes, phase) =>
          executor.dynamicImport(specifier, filename, undefined, attributes, phase),
      })
  }

  async packageAt(specifier, from) {
    if (/^(\.|data:|node:|@jest\/globals$)/.test(specifier)) return null
    // A file may put a stand-in in a package's place.
    if ((await this.mockState.shouldMockEsmAsync(from, specifier)).shouldMock) return null
    const file = await this._resolution.resolveEsmAsync(from, specifier)
    if (!file.includes('/node_modules/')) return null
    if (!packages.has(file)) packages.set(file, load(file))
    return packages.get(file)
  }
}

module.exports = { __esModule: true, default: SharedPackages }

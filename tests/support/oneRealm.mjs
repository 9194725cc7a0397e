import { ModernFakeTimers } from '@jest/fake-timers'
import { ModuleMocker } from 'jest-mock'

/** Where Jest keeps what listens to a file's tests; the next file begins with none. */
const handlers = Symbol.for('EVENT_HANDLERS')

/**
 * The environment of a test file is Node itself, with no context of its own: packages are shared by the files of
 * a worker (`sharedPackages.cjs`). What a file leaves behind in the process is put back when it ends.
 */
export default class OneRealm {
  constructor({ projectConfig }, { console }) {
    const { env, exit, argv } = process
    this.conditions = projectConfig.testEnvironmentOptions.customExportConditions
    this.global = Object.create(globalThis)
    this.moduleMocker = new ModuleMocker(globalThis)
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis })
    this.found = { env: { ...env }, exit, argv: [...argv] }
    this.globals = Object.getOwnPropertyDescriptors(globalThis)
    globalThis.console = console
    delete globalThis[handlers]
  }

  exportConditions() {
    return this.conditions
  }

  /** None: modules are made in the realm of the process. */
  getVmContext() {
    return undefined
  }

  async setup() {}

  async teardown() {
    const { env, exit, argv } = this.found
    this.fakeTimersModern.dispose()
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
    Object.assign(process.env, env)
    Object.assign(process, { exit, argv })
    // A file that answers `fetch` by itself does so for itself alone.
    Object.defineProperties(globalThis, this.globals)
    // Payload keeps the one it opened first, whatever configuration it is asked for next.
    globalThis._payload?.clear()
  }
}

import vm from 'node:vm'

import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's own environment puts two layers of interception before every global: `Object.prototype` cost ten
 * times what it costs outside, and drizzle asks for it all the time. Here the context has an ordinary global.
 * Node before 20.18 has no such context and gets Jest's.
 */
export default class QuickEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm
    if (vm.constants?.DONT_CONTEXTIFY)
      vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(config, context)
    } finally {
      vm.createContext = createContext
    }
  }
}

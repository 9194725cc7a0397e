import Sequencer from '@jest/test-sequencer'

/** Runs tests in the order in which they were named: the nearest first. */
export default class NearestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b))
  }
}

const placeOf = ({ path }) => process.argv.findIndex((given) => path.endsWith(`/${given}`))

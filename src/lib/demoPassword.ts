/** The password of all demo people: printed by the demo, so refused and reported everywhere else. */
export const demoPassword = 'rozcestnik-demo'

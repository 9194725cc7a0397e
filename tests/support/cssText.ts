/** Styles that a script carries as text. */
const text = ''
export default text

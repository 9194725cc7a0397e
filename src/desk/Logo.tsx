import { Mark } from './Mark'

/** The name of the desk on its sign-in page. */
export const Logo = () => (
  <span className="desk-logo">
    <Mark size={40} />
    Rozcestník
  </span>
)

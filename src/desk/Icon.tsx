import { Mark } from './Mark'

/** The mark in the corner of the desk. */
export const Icon = () => (
  <span className="desk-icon">
    <Mark />
  </span>
)

import { Writer, type CellProps } from './Writer'

/** The cell of a list that says who wrote an entry first. */
export const WroteBy = (props: CellProps) => <Writer {...props} which="first" />

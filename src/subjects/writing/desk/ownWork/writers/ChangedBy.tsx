import { Writer, type CellProps } from './Writer'

/** The cell of a list that says who changed an entry last. */
export const ChangedBy = (props: CellProps) => <Writer {...props} which="last" />

type Props = { cellData?: unknown }

/** A list of names in a table, as people read it. */
export const ListCell = ({ cellData }: Props) =>
  Array.isArray(cellData) ? cellData.map(String).join(', ') : null

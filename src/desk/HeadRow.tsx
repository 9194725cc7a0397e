type Props = { names: readonly string[] }

/** The names of the columns of a table. */
export const HeadRow = ({ names }: Props) => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
)

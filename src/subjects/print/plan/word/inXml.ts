// What no XML 1.0 may hold, and marks of direction: the one makes Word refuse the whole file, the other turn its lines around.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

/** The data of a document with texts that a file of Word can hold. */
export const inXml = <Data extends object>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(forbidden, '') : value,
  ) as Data

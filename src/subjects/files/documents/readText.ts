/** Office in Central Europe saves tables so, without saying it. */
const windows = new TextDecoder('windows-1250')

/**
 * A text in UTF-8, from windows-1250 where it is no UTF-8; `isConverted` tells the latter. A table gets the mark by
 * which Excel knows that its letters are UTF-8.
 */
export const readText = (
  data: Buffer,
  isTable: boolean,
): { data: Buffer; isConverted: boolean } => {
  if (data.equals(Buffer.from(data.toString('utf8')))) return { data, isConverted: false }

  const text = windows.decode(data)
  return { data: Buffer.from(isTable ? `\uFEFF${text}` : text), isConverted: true }
}

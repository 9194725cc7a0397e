type Colour = [red: number, green: number, blue: number]

const form = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

/** `#aa0000` in its parts, 0 to 255; null when it is no such colour. */
export const parseColour = (text: string): Colour | null => {
  const [, ...parts] = form.exec(text) ?? []
  const [red, green, blue] = parts.map((part) => parseInt(part, 16))
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue]
}

/** The contrast of two colours by WCAG, 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever reads better on a colour: at least 4.58 : 1 on any. */
export const textOn = (colour: Colour): '#000000' | '#ffffff' =>
  contrast(colour, [0, 0, 0]) > contrast(colour, [255, 255, 255]) ? '#000000' : '#ffffff'

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

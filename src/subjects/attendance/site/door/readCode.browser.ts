import jsQR from 'jsqr'

/** The code in a picture, for browsers that have no reader of their own; null where there is none. */
export const readCode = ({ data, width, height }: ImageData): string | null =>
  jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null

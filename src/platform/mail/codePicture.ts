import { toBuffer } from 'qrcode'

/** By this name the words of a letter mention its picture. */
export const codePicture = 'kod@rozcestnik'

/** The code of a letter as a picture that comes along with it: no reader asks anybody for it. */
export const pictureOfCode = async (code: string) => ({
  filename: 'kod.png',
  content: await toBuffer(code, { margin: 4, scale: 8, errorCorrectionLevel: 'M' }),
  contentType: 'image/png',
  contentDisposition: 'inline' as const,
  cid: codePicture,
})

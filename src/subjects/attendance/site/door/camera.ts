import { scriptPath } from '@/lib/pageScripts'

type Detector = { detect: (from: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorKind = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}
type Reader = (video: HTMLVideoElement) => Promise<string | null>

const lookMs = 200
/** The same code in front of the camera is one press. */
const restMs = 4_000
const widest = 640

/** Reads codes until it is stopped; rejects where there is no camera, or it may not be used. */
export const watch = async (
  video: HTMLVideoElement,
  onCode: (code: string) => void,
): Promise<() => void> => {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
    audio: false,
  })
  const stopStream = () => stream.getTracks().forEach((track) => track.stop())
  try {
    video.srcObject = stream
    await video.play()
    const stopLooking = look(await readerOf(), video, onCode)
    return () => {
      stopLooking()
      stopStream()
    }
  } catch (error) {
    stopStream()
    throw error
  }
}

const look = (read: Reader, video: HTMLVideoElement, onCode: (code: string) => void) => {
  let last = { code: '', at: 0 }
  let isOver = false
  const turn = async () => {
    const code = await read(video).catch(() => null)
    if (isOver) return
    const isNew = code && (code !== last.code || Date.now() - last.at > restMs)
    if (code) last = { code, at: isNew ? Date.now() : last.at }
    if (code && isNew) onCode(code)
    setTimeout(() => void turn(), lookMs)
  }
  void turn()
  return () => {
    isOver = true
  }
}

/** The browser's own reader where it knows QR codes, else ours. */
const readerOf = async (): Promise<Reader> => {
  const { BarcodeDetector } = window as { BarcodeDetector?: DetectorKind }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  if (BarcodeDetector && formats.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
  }
  const address = scriptPath('cteni-kodu')
  const { readCode } = (await import(/* webpackIgnore: true */ address)) as {
    readCode: (picture: ImageData) => string | null
  }
  const canvas = document.createElement('canvas')
  return (video) => Promise.resolve(readCode(pictureOf(video, canvas)))
}

const pictureOf = (video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData => {
  const scale = Math.min(1, widest / Math.max(1, video.videoWidth))
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale))
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale))
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new Error('no canvas')
  drawing.drawImage(video, 0, 0, canvas.width, canvas.height)
  return drawing.getImageData(0, 0, canvas.width, canvas.height)
}

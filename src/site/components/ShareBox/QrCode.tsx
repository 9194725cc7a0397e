import { create } from 'qrcode'

import styles from './ShareBox.module.css'

type Props = { text: string; label: string }

/** An address as a square that a telephone can read. */
export const QrCode = ({ text, label }: Props) => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares = Array.from(data).flatMap((isDark, at) =>
    isDark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  )

  return (
    <svg
      className={styles.code}
      viewBox={`-1 -1 ${size + 2} ${size + 2}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}

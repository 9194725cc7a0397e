import styles from './PublicityStrip.module.css'

const star = Array.from({ length: 10 }, (_, at) => {
  const angle = (at * Math.PI) / 5
  const radius = at % 2 === 0 ? 30 : 11.459
  return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`
}).join(' ')

const places = Array.from({ length: 12 }, (_, at) => {
  const angle = (at * Math.PI) / 6
  return [
    (405 + 180 * Math.sin(angle)).toFixed(2),
    (270 - 180 * Math.cos(angle)).toFixed(2),
  ] as const
})

/** The emblem of the European Union, drawn by its own rules: twelve upright stars on a circle. */
export const EuEmblem = () => (
  <svg
    className={styles.emblem}
    viewBox="0 0 810 540"
    width="120"
    height="80"
    role="img"
    aria-label="Evropská unie"
  >
    <rect width="810" height="540" fill="#003399" />
    {places.map(([x, y]) => (
      <polygon key={`${x} ${y}`} points={star} transform={`translate(${x} ${y})`} fill="#ffcc00" />
    ))}
  </svg>
)

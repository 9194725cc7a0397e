import styles from './Hero.module.css'

/** Hills with a signpost: the picture of the portal, drawn in its own colours. */
export const Landscape = () => (
  <svg
    className={styles.landscape}
    viewBox="0 0 1440 520"
    preserveAspectRatio="xMaxYMax slice"
    aria-hidden="true"
  >
    <circle className={styles.sun} cx="1010" cy="150" r="74" />
    <path
      className={styles.far}
      d="M0 436c120-24 270-30 400-14 140-56 270-92 400-98 150-104 330-104 640 6v190H0Z"
    />
    <path
      className={styles.mid}
      d="M0 466c180-34 330-34 500-18 170-96 380-116 560-36 140-60 260-60 380-20v138H0Z"
    />
    <path className={styles.near} d="M0 480c260-60 520-50 760-10 240-80 460-80 680-20v70H0Z" />
    <g className={styles.trees}>
      <path d="M820 442l-16 40h32ZM820 424l-12 32h24Z" />
      <path d="M862 450l-14 34h28ZM862 434l-10 28h20Z" />
      <path d="M1352 420l-18 46h36ZM1352 398l-14 38h28Z" />
      <path d="M1396 432l-14 36h28ZM1396 414l-11 30h22Z" />
      <path d="M690 452l-12 30h24Z" />
    </g>
    <g className={styles.post}>
      <path className={styles.wood} d="M1166 118a9 9 0 0 1 18 0v360h-18Z" />
      <path className={styles.arm} d="M1120 150h190l34 31-34 31h-190Z" />
      <path className={styles.armLight} d="M1236 232h-176l-34 31 34 31h176Z" />
      <path className={styles.armWhite} d="M1126 314h150l30 27-30 27h-150Z" />
      <path className={styles.stripe} d="M1138 172h120M1138 190h84" />
      <path className={styles.stripeDark} d="M1076 254h134M1104 272h106" />
      <path className={styles.stripeGreen} d="M1142 333h92M1142 349h60" />
    </g>
    <path className={styles.front} d="M0 512c300-40 620-44 900-22 220-24 380-26 540-8v38H0Z" />
  </svg>
)

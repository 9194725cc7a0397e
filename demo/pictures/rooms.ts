import { at, circle, ellipse, hills, paint, path, rect, scene, stroke } from './shapes'

export const clip = (x: number, y: number, w: number, h: number, inside: string): string =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${inside}</svg>`

/** A window with the hills behind it. */
export const view = (
  x: number,
  y: number,
  w: number,
  h: number,
  sky = '#dfeaf0',
  moon = false,
): string =>
  [
    rect(x - 16, y - 16, w + 32, h + 32, paint.wood, 6),
    clip(
      x,
      y,
      w,
      h,
      rect(0, 0, w, h, sky) +
        circle(w * 0.72, h * 0.28, h * 0.11, moon ? '#f3ecd2' : paint.sun) +
        at(
          0,
          h * 0.45,
          w / 1600,
          hills([330, 220, 300, 180, 280, 200, 300], moon ? '#2f4c66' : paint.mid),
          hills([480, 420, 470, 400, 450, 420, 470], moon ? '#22394f' : paint.near),
        ),
    ),
    stroke(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h / 2}H${x + w}`, paint.wood, 10),
    rect(x - 30, y + h + 14, w + 60, 18, paint.bark, 5),
  ].join('')

export const room = (wall: string, floor: string, ...parts: string[]): string =>
  scene(
    wall,
    wall,
    rect(0, 690, 1600, 210, floor),
    rect(0, 684, 1600, 12, 'rgba(0,0,0,.12)'),
    ...parts,
  )

export const cup = (x: number, y: number, color: string): string =>
  at(
    x,
    y,
    1,
    path('M-22-34h44l-6 34h-32Z', color),
    stroke('M22-28q18 2 12 20', color, 6),
    stroke('M-6-46q-6-12 0-22M8-46q-6-12 0-22', 'rgba(255,255,255,.8)', 4),
  )

export const plant = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    s,
    path('M-34-60h68l-10 60h-48Z', paint.brick),
    ...[-40, -14, 14, 40].map(
      (a) =>
        `<g transform="rotate(${a} 0 -60)">${ellipse(0, -112, 15, 52, a % 4 ? paint.near : paint.front)}</g>`,
    ),
  )

export const chart = (x: number, y: number): string =>
  [60, 110, 80, 140]
    .map((h, i) =>
      rect(
        x + i * 44,
        y - h,
        30,
        h,
        [paint.ochre, paint.near, paint.blue, paint.red][i] ?? paint.red,
        3,
      ),
    )
    .join('')

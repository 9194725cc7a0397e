/** The colours of the pictures: those of the site, in day and evening light. */
export const paint = {
  paper: '#fbf7ee',
  sky: '#f6ead0',
  dusk: '#e9cfae',
  sun: '#efbe5a',
  far: '#cfdcc7',
  mid: '#94b79d',
  near: '#3f7a60',
  front: '#14513f',
  deep: '#0f3a2e',
  ochre: '#e5a82e',
  brick: '#b95c42',
  red: '#b23a2a',
  blue: '#245f96',
  pale: '#bcd3e3',
  wood: '#8a5a34',
  bark: '#6b4428',
  cream: '#fff8e8',
  ink: '#1c2723',
  stone: '#b9b09c',
  rose: '#e3a58d',
  night: '#1e3350',
}

const skins = ['#f0c8a4', '#e2b08a', '#c98f66', '#9a6644']

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`

export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export const stroke = (d: string, color: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** A group moved to a place and scaled; a negative scale turns it round. */
export const at = (x: number, y: number, scale: number, ...parts: string[]): string =>
  `<g transform="translate(${x} ${y}) scale(${scale} ${Math.abs(scale)})">${parts.join('')}</g>`

/** A picture of 1600 × 900 with a sky that fades towards the horizon. */
export const scene = (top: string, bottom: string, ...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="1600" height="900" fill="url(#sky)"/>${parts.join('')}</svg>`

/** A range of hills across the picture: heights of points from left to right, joined by curves. */
export const hills = (heights: number[], fill: string): string => {
  const step = 1600 / (heights.length - 1)
  const curves = heights.slice(1).map((y, index) => {
    const x = step * (index + 1)
    const before = heights[index] ?? y
    return `C${x - step / 2} ${before} ${x - step / 2} ${y} ${x} ${y}`
  })
  return path(`M0 ${heights[0]} ${curves.join(' ')} V900 H0 Z`, fill)
}

export const sun = (x: number, y: number, r: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r * 1.55}" fill="${paint.sun}" opacity=".22"/>${circle(x, y, r, paint.sun)}`

export const cloud = (x: number, y: number, scale: number): string =>
  `<g opacity=".85">${at(x, y, scale, path('M-90 20a38 38 0 0 1 12-74 58 58 0 0 1 108-14 46 46 0 0 1 62 88Z', paint.cream))}</g>`

export const spruce = (x: number, y: number, scale: number, fill = paint.front): string =>
  at(
    x,
    y,
    scale,
    rect(-7, -20, 14, 26, paint.bark),
    path('M0-190 44-108H22l42 58H34L74-14H-74l40-36h-30l42-58h-22Z', fill),
  )

export const tree = (x: number, y: number, scale: number, fill = paint.near): string =>
  at(
    x,
    y,
    scale,
    path('M-9 0-5-90H5L9 0Z', paint.bark),
    stroke('M0-62 24-92M0-50-22-82', paint.bark, 6),
    circle(0, -150, 66, fill),
    circle(-48, -112, 44, fill),
    circle(50, -116, 46, fill),
    `<circle cx="-20" cy="-168" r="26" fill="#fff" opacity=".12"/>`,
  )

export const house = (
  x: number,
  y: number,
  scale: number,
  wall: string,
  roof = paint.brick,
): string =>
  at(
    x,
    y,
    scale,
    rect(42, -196, 22, 46, paint.stone),
    rect(-90, -110, 180, 110, wall),
    path('M-108-106 0-202 108-106Z', roof),
    rect(-18, -62, 36, 62, paint.wood, 3),
    rect(-70, -84, 34, 38, paint.pale, 3),
    rect(36, -84, 34, 38, paint.pale, 3),
    stroke('M-53-84v38M-70-65h34M53-84v38M36-65h34', paint.cream, 4),
    circle(0, -138, 14, paint.cream),
  )

type Arm = { side: 1 | -1; y: number; color: string }

export const signpost = (x: number, y: number, scale: number, arms: Arm[]): string =>
  at(
    x,
    y,
    scale,
    ellipse(6, 2, 56, 10, 'rgba(20,40,30,.25)'),
    rect(-11, -400, 22, 402, paint.wood, 6),
    rect(-11, -400, 8, 402, paint.bark, 4),
    ...arms.map((arm) =>
      at(
        0,
        arm.y,
        arm.side,
        path('M-22-32H150l44 32-44 32H-22Z', arm.color),
        rect(6, -7, 112, 5, 'rgba(255,255,255,.75)', 2),
        rect(6, 6, 78, 5, 'rgba(255,255,255,.55)', 2),
      ),
    ),
  )

type Look = {
  skin?: number
  hair?: string
  top: string
  bottom?: string
  long?: boolean
  skirt?: boolean
  beard?: boolean
  stick?: boolean
  arms?: 'down' | 'wave' | 'reach' | 'both' | 'hips'
}

const arms: Record<NonNullable<Look['arms']>, [string, number, number][]> = {
  down: [
    ['M-40-196C-56-160-58-130-52-104', -52, -100],
    ['M40-196C56-160 58-130 52-104', 52, -100],
  ],
  wave: [
    ['M-40-196C-56-160-58-130-52-104', -52, -100],
    ['M40-196C70-220 78-250 80-284', 80, -290],
  ],
  reach: [
    ['M-40-196C-50-160-40-140-14-128', -10, -128],
    ['M40-196C66-176 86-170 116-168', 120, -168],
  ],
  both: [
    ['M-40-196C-66-176-86-170-112-172', -116, -172],
    ['M40-196C66-176 86-170 112-172', 116, -172],
  ],
  hips: [
    ['M-40-196C-78-170-76-146-44-130', -44, -130],
    ['M40-196C78-170 76-146 44-130', 44, -130],
  ],
}

/** Somebody standing, drawn from the ground up; 300 units tall. */
export const person = (x: number, y: number, scale: number, look: Look): string => {
  const skin = skins[look.skin ?? 0] ?? '#f0c8a4'
  const bottom = look.bottom ?? paint.deep
  const hair = look.hair ?? '#5b3b23'

  return at(
    x,
    y,
    scale,
    ellipse(0, 2, 62, 9, 'rgba(20,40,30,.2)'),
    look.stick ? stroke('M62-104V0', paint.wood, 7) : '',
    rect(-27, -100, 22, 98, bottom, 9),
    rect(5, -100, 22, 98, bottom, 9),
    ellipse(-18, -3, 18, 8, paint.ink),
    ellipse(18, -3, 18, 8, paint.ink),
    look.skirt ? path('M-34-126h68l22 78h-112Z', bottom) : '',
    ...(arms[look.arms ?? 'down'] ?? []).map(
      ([d, hx, hy]) => stroke(d, look.top, 22) + circle(hx, hy, 12, skin),
    ),
    path('M-46-188c0-22 18-34 46-34s46 12 46 34l-6 100q-40 14-80 0Z', look.top),
    rect(-11, -238, 22, 26, skin, 8),
    look.long ? path('M-38-262c0-52 76-52 76 0v54q-38 14-76 0Z', hair) : '',
    circle(0, -262, 33, skin),
    look.beard ? path('M-33-262C-34-216 34-216 33-262L24-254Q18-240 0-240T-24-254Z', hair) : '',
    path('M-35-262c-4-48 74-48 70 0-10-18-22-24-34-24s-26 6-36 24Z', hair),
  )
}

/** Somebody sitting, turned to the right; the seat is at the origin. */
export const sitting = (x: number, y: number, scale: number, look: Look): string => {
  const skin = skins[look.skin ?? 0] ?? '#f0c8a4'
  const bottom = look.bottom ?? paint.deep
  const hair = look.hair ?? '#5b3b23'

  return at(
    x,
    y,
    scale,
    look.long ? path('M-38-170c0-52 76-52 76 0v50q-38 14-76 0Z', hair) : '',
    stroke('M-14-12H62V84', bottom, 34),
    stroke('M-14-12H44V84', bottom, 30),
    path('M40 78h44q14 0 14 14H40Z', paint.ink),
    path('M-44-96c0-22 18-34 44-34s44 12 44 34l-4 100q-38 12-82 0Z', look.top),
    stroke('M8-100C30-64 48-48 86-46', look.top, 22),
    circle(92, -46, 12, skin),
    rect(-11, -148, 22, 26, skin, 8),
    circle(0, -170, 33, skin),
    look.beard ? path('M-33-170C-34-124 34-124 33-170L24-162Q18-148 0-148T-24-162Z', hair) : '',
    path('M-35-170c-4-48 74-48 70 0-10-18-22-24-34-24s-26 6-36 24Z', hair),
  )
}

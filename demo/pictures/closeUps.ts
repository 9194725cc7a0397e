import { chart, clip } from './rooms'
import { at, circle, hills, paint, path, rect, scene, stroke } from './shapes'

/** Pictures of things from close by. */
export const closeUps: Record<string, () => string> = {
  plan: () =>
    scene(
      '#c79a63',
      '#b98a54',
      `<g opacity=".18">${[120, 300, 480, 660, 840].map((y) => stroke(`M0 ${y}q400-30 800 0t800 0`, paint.bark, 6)).join('')}</g>`,
      `<g transform="rotate(-4 560 450)">${rect(196, 116, 740, 690, 'rgba(60,40,20,.25)', 6)}${rect(180, 100, 740, 690, paint.cream, 6)}${rect(240, 160, 330, 34, paint.front, 6)}${stroke('M244 236h260M244 268h220', paint.stone, 12)}${clip(240, 310, 620, 260, rect(0, 0, 620, 260, '#f6ead0', 0) + circle(470, 80, 40, paint.sun) + at(0, -70, 0.3875, hills([560, 480, 540, 440, 520, 470, 540], paint.mid), hills([720, 680, 720, 640, 690, 660, 690], paint.near)) + stroke('M60 240Q180 160 260 210T430 150T580 90', paint.red, 7).replace('/>', ' stroke-dasharray="4 16"/>') + circle(60, 240, 11, paint.red) + circle(580, 90, 13, paint.red))}${chart(250, 740)}${stroke('M480 640h370M480 680h330M480 720h350', paint.stone, 12)}</g>`,
      `<g transform="rotate(6 1220 500)">${rect(1010, 220, 380, 480, 'rgba(60,40,20,.25)', 6)}${rect(1000, 205, 380, 480, '#fdf1cf', 6)}${[280, 360, 440, 520].map((y, i) => rect(1040, y, 38, 38, i < 3 ? paint.near : paint.cream, 6) + (i < 3 ? stroke(`M1048 ${y + 20}l8 9 16-18`, paint.cream, 6) : '') + stroke(`M1104 ${y + 20}h${200 - i * 22}`, paint.stone, 12)).join('')}</g>`,
      `<g transform="rotate(38 1380 700)">${rect(1130, 690, 400, 26, paint.ochre, 4)}${path('M1130 690v26l-46-13Z', paint.cream)}${rect(1500, 690, 44, 26, paint.red, 8)}</g>`,
      at(
        1470,
        190,
        1.4,
        circle(0, 0, 62, paint.cream),
        circle(0, 0, 46, paint.bark),
        stroke('M60-10q36 8 14 40', paint.cream, 14),
      ),
    ),
  ruce: () =>
    scene(
      '#f8e9cb',
      '#fdf6e4',
      `<circle cx="800" cy="400" r="330" fill="${paint.sun}" opacity=".25"/>`,
      hills([720, 680, 720, 660, 700, 680, 720], paint.far),
      hills([800, 770, 800, 760, 780, 770, 800], paint.mid),
      at(
        800,
        430,
        1.5,
        path(
          'M0 90C-100 20-120-30-96-70-70-110-20-100 0-60 20-100 70-110 96-70 120-30 100 20 0 90Z',
          paint.red,
        ),
        `<path d="M-70-50q10-26 36-24" stroke="#fff" stroke-width="10" fill="none" stroke-linecap="round" opacity=".5"/>`,
      ),
      path(
        'M90 900C160 760 300 700 420 660l250-60c60-14 80 50 26 70l-120 40 220-30c70-8 86 62 20 84L520 870l-90 30Z',
        '#e2b08a',
      ),
      path('M0 900V760l210 30 60 110Z', paint.blue),
      path(
        'M1510 900c-70-140-210-200-330-240l-250-60c-60-14-80 50-26 70l120 40-150-20c-70-8-86 62-20 84l226 96 90 30Z',
        '#9a6644',
      ),
      path('M1600 900V760l-210 30-60 110Z', paint.near),
    ),
}

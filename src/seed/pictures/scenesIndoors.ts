import {
  at,
  circle,
  ellipse,
  hills,
  paint,
  path,
  person,
  rect,
  scene,
  sitting,
  spruce,
  stroke,
} from './shapes'

const clip = (x: number, y: number, w: number, h: number, inside: string): string =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${inside}</svg>`

/** A window with the hills behind it. */
const view = (x: number, y: number, w: number, h: number, sky = '#dfeaf0', moon = false): string =>
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

const room = (wall: string, floor: string, ...parts: string[]): string =>
  scene(
    wall,
    wall,
    rect(0, 690, 1600, 210, floor),
    rect(0, 684, 1600, 12, 'rgba(0,0,0,.12)'),
    ...parts,
  )

const cup = (x: number, y: number, color: string): string =>
  at(
    x,
    y,
    1,
    path('M-22-34h44l-6 34h-32Z', color),
    stroke('M22-28q18 2 12 20', color, 6),
    stroke('M-6-46q-6-12 0-22M8-46q-6-12 0-22', 'rgba(255,255,255,.8)', 4),
  )

const plant = (x: number, y: number, s: number): string =>
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

const chart = (x: number, y: number): string =>
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

export const indoors: Record<string, () => string> = {
  pecovatelka: () =>
    room(
      '#f4e6c9',
      '#d8b98a',
      view(180, 130, 380, 330),
      rect(1080, 150, 320, 26, paint.wood, 4),
      rect(1110, 90, 40, 60, paint.red, 4),
      rect(1156, 80, 34, 70, paint.near, 4),
      rect(1196, 96, 44, 54, paint.blue, 4),
      plant(1340, 150, 0.7),
      rect(560, 470, 150, 330, paint.bark, 24),
      sitting(650, 660, 1.45, { top: '#a86f86', hair: '#f0ece2', long: true, bottom: '#4b3f57' }),
      rect(780, 590, 420, 26, paint.wood, 8),
      stroke('M830 616V860M1150 616V860', paint.bark, 20),
      ellipse(990, 588, 90, 14, paint.cream),
      cup(880, 586, paint.red),
      cup(1090, 586, paint.blue),
      ellipse(988, 574, 46, 20, paint.ochre),
      person(1290, 872, 1.62, {
        top: '#3f8f8a',
        hair: '#7a4a22',
        long: true,
        bottom: paint.deep,
        arms: 'reach',
      }).replace('scale(1.62 1.62)', 'scale(-1.62 1.62)'),
    ),
  'pracovni-skupina': () =>
    room(
      '#eef0e6',
      '#cdb58b',
      view(120, 120, 330, 280),
      rect(980, 110, 460, 320, paint.cream, 10),
      stroke('M980 110h460v320H980Z', paint.stone, 8),
      chart(1040, 390),
      stroke('M1260 200h130M1260 240h100M1260 280h120', paint.stone, 10),
      person(420, 770, 1.2, { top: paint.red, hair: '#2a1d14', beard: true }),
      person(660, 750, 1.2, { top: paint.ochre, long: true, hair: '#8a5a34', arms: 'hips' }),
      person(900, 750, 1.2, { top: paint.blue, hair: '#e6e1d6', skin: 1 }),
      person(1140, 770, 1.2, {
        top: paint.near,
        skin: 3,
        hair: '#1d1410',
        long: true,
        arms: 'wave',
      }),
      ellipse(790, 760, 640, 110, paint.bark),
      ellipse(790, 744, 640, 108, paint.wood),
      ...[
        [380, 720],
        [600, 690],
        [830, 700],
        [1080, 710],
        [1240, 740],
      ].map(
        ([x = 0, y = 0], i) =>
          `<g transform="rotate(${i * 9 - 18} ${x} ${y})">${rect(x, y, 90, 56, paint.cream, 4)}${stroke(`M${x + 14} ${y + 18}h60M${x + 14} ${y + 34}h42`, paint.stone, 5)}</g>`,
      ),
      cup(520, 760, paint.red),
      cup(980, 790, paint.front),
    ),
  konference: () =>
    room(
      '#e9dcc0',
      '#a87f55',
      rect(0, 0, 1600, 90, paint.front),
      rect(340, 130, 640, 380, paint.cream, 8),
      stroke('M340 130h640v380H340Z', paint.wood, 12),
      at(
        520,
        480,
        0.62,
        rect(-8, -430, 16, 430, paint.wood, 5),
        path('M-14-410H150l40 32-40 32H-14Z', paint.ochre),
        path('M14-310h-164l-40 32 40 32H14Z', paint.red),
      ),
      stroke('M720 220h190M720 280h150M720 340h170', paint.stone, 16),
      person(1180, 700, 1.35, {
        top: paint.blue,
        hair: '#8a5a34',
        long: true,
        skirt: true,
        bottom: paint.ink,
        arms: 'both',
      }),
      path('M1290 500h150l-20 200h-110Z', paint.wood),
      rect(1276, 486, 178, 22, paint.bark, 6),
      stroke('M1350 486q-20-30-40-34', paint.ink, 6),
      ...[0, 1].flatMap((row) =>
        Array.from({ length: 8 }, (_, i) =>
          at(
            90 + i * 205 + row * 70,
            830 + row * 96,
            1.25,
            rect(-60, -78, 120, 110, row ? paint.deep : paint.front, 30),
            circle(
              0,
              -110,
              38,
              ['#f0c8a4', '#e2b08a', '#c98f66', '#f0c8a4'][(i + row) % 4] ?? '#f0c8a4',
            ),
            path(
              'M-41-104c-8-62 90-62 82 0-4 22-78 22-82 0Z',
              ['#5b3b23', '#e6e1d6', '#1d1410', '#c98a3a', '#8a5a34'][(i * 2 + row) % 5] ??
                '#5b3b23',
            ),
          ),
        ),
      ),
    ),
  telefon: () =>
    room(
      '#2a4664',
      '#1a2d40',
      view(140, 110, 420, 360, paint.night, true),
      ...[
        [220, 150],
        [300, 200],
        [450, 160],
        [500, 250],
      ].map(([x = 0, y = 0]) => circle(x, y, 4, paint.cream)),
      `<circle cx="1180" cy="470" r="330" fill="${paint.sun}" opacity=".12"/><circle cx="1180" cy="470" r="210" fill="${paint.sun}" opacity=".14"/>`,
      rect(560, 610, 900, 30, paint.wood, 8),
      stroke('M640 640V900M1380 640V900', paint.bark, 26),
      path('M1120 380h150l46 120H1074Z', paint.ochre),
      stroke('M1196 500V606', paint.bark, 12),
      ellipse(1196, 608, 60, 12, paint.bark),
      sitting(800, 690, 1.6, { top: paint.brick, hair: '#3a2a1e', long: true, bottom: paint.ink }),
      stroke('M760 420q30-70 84-20', paint.ink, 10),
      rect(832, 408, 20, 42, paint.ink, 8),
      stroke('M842 450q-6 24-30 26', paint.ink, 5),
      at(
        1010,
        604,
        1,
        path('M-70 0q6-60 70-60t70 60Z', paint.red),
        circle(0, -26, 18, paint.cream),
        stroke('M-76-66q76-44 152 0', paint.red, 26),
      ),
      cup(1320, 608, paint.cream),
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
  dilna: () =>
    room(
      '#eadfc7',
      '#b58a58',
      view(110, 120, 360, 300),
      rect(1000, 120, 480, 22, paint.wood),
      rect(1000, 270, 480, 22, paint.wood),
      ...[
        [1040, paint.brick],
        [1110, paint.blue],
        [1180, paint.ochre],
        [1250, paint.near],
        [1330, paint.rose],
        [1410, paint.red],
      ].map(([x, c]) =>
        at(Number(x), 120, 1, path('M-24-70h48q14 34-4 70h-40q-18-36-4-70Z', String(c))),
      ),
      ...[
        [1050, paint.ochre],
        [1140, paint.front],
        [1230, paint.red],
        [1340, paint.blue],
      ].map(([x, c]) => at(Number(x), 270, 1, path('M-30-56h60l-10 56h-40Z', String(c)))),
      person(500, 800, 1.35, { top: paint.blue, hair: '#8a5a34', skin: 0, arms: 'reach' }),
      person(820, 800, 1.35, {
        top: paint.red,
        hair: '#1d1410',
        long: true,
        skin: 2,
        arms: 'both',
      }),
      person(1160, 800, 1.35, { top: paint.near, hair: '#e6e1d6', arms: 'hips' }),
      rect(300, 640, 1040, 34, paint.wood, 8),
      rect(340, 674, 960, 60, paint.bark, 4),
      stroke('M380 734V890M1260 734V890', paint.bark, 30),
      at(690, 640, 1, path('M-44-76q44-18 88 0l-12 76h-64Z', '#c9764f')),
      at(
        960,
        640,
        1,
        ellipse(0, -6, 64, 12, paint.stone),
        path('M-34-70h68q10 40-10 62h-48q-20-22-10-62Z', '#d68e64'),
      ),
      at(480, 640, 1, rect(-40, -30, 80, 30, '#c9764f', 12)),
      at(1150, 640, 1, path('M-40-20q40-40 80 0v20h-80Z', paint.ochre)),
    ),
  klub: () =>
    room(
      '#d7e3ea',
      '#c3a06d',
      rect(90, 110, 560, 360, paint.front, 14),
      path('M150 410C210 210 300 340 340 240s150-60 130 60 90 60 110-60', 'none'),
      stroke('M150 400C210 210 300 350 340 240s150-60 130 60 80 60 110-80', paint.ochre, 26),
      circle(200, 200, 34, paint.red),
      path('M520 180l18 38 42 4-32 28 10 42-38-22-38 22 10-42-32-28 42-4Z', paint.cream),
      view(1060, 120, 400, 300),
      rect(960, 640, 520, 150, paint.brick, 40),
      rect(930, 580, 90, 220, paint.red, 34),
      rect(1420, 580, 90, 220, paint.red, 34),
      sitting(1100, 660, 1.3, { top: paint.ochre, hair: '#1d1410', skin: 3, bottom: '#44506a' }),
      sitting(1270, 660, 1.3, { top: '#7d6b8e', hair: '#c98a3a', long: true, bottom: paint.ink }),
      rect(250, 640, 470, 30, paint.near, 6),
      rect(270, 670, 430, 50, paint.front, 4),
      stroke('M310 720V880M660 720V880', paint.bark, 24),
      stroke('M485 606v34M470 606h30', paint.cream, 6),
      person(190, 880, 1.3, { top: paint.blue, hair: '#4a3020', arms: 'reach' }),
      person(800, 880, 1.26, {
        top: paint.red,
        hair: '#2a1d14',
        skin: 2,
        long: true,
        arms: 'hips',
      }),
      circle(420, 560, 16, paint.ochre),
    ),
  nocleharna: () =>
    scene(
      '#22384f',
      '#4a617a',
      circle(1280, 170, 60, '#f3ecd2'),
      ...Array.from({ length: 60 }, (_, i) =>
        circle((i * 271) % 1600, (i * 157) % 640, 3 + (i % 3), 'rgba(255,255,255,.75)'),
      ),
      hills([460, 400, 440, 370, 420, 390, 440], '#35506b'),
      hills([580, 540, 580, 520, 560, 540, 570], '#2a4259'),
      spruce(130, 720, 1.3, '#1b2f40'),
      spruce(1500, 720, 1.4, '#1b2f40'),
      rect(0, 700, 1600, 200, '#e7edf2'),
      rect(500, 300, 620, 420, '#8b6a52'),
      path('M460 310 810 130 1160 310Z', '#e7edf2'),
      path('M500 306 810 152 1120 306Z', '#6d5142'),
      ...[560, 960].map(
        (x) =>
          rect(x, 400, 110, 130, paint.sun, 6) +
          stroke(`M${x + 55} 400v130M${x} 465h110`, '#6d5142', 8),
      ),
      rect(740, 440, 140, 280, '#ffdf97', 6),
      `<path d="M740 720 600 900h420L880 720Z" fill="#ffdf97" opacity=".45"/>`,
      circle(810, 260, 34, paint.sun),
      person(800, 722, 0.86, { top: paint.red, hair: '#8a5a34', arms: 'wave' }),
      person(560, 830, 1, { top: '#5e5a4e', hair: '#9b9486', beard: true, bottom: '#3a3a36' }),
      person(1110, 840, 1, {
        top: '#54688a',
        hair: '#2a1d14',
        long: true,
        bottom: '#2c2c30',
        skin: 1,
      }),
      at(470, 834, 1, rect(-30, -50, 60, 50, '#7a6a3f', 10)),
    ),
  vzdelavani: () =>
    room(
      '#f1ead6',
      '#c9a873',
      rect(180, 110, 420, 420, paint.cream, 8),
      stroke('M180 110h420v420H180ZM240 530 200 690M540 530l40 160', paint.bark, 10),
      circle(300, 240, 60, paint.ochre),
      circle(480, 240, 60, paint.near),
      circle(390, 380, 60, paint.blue),
      stroke('M340 280l20 46M440 280l-20 46M360 240h60', paint.ink, 6),
      person(720, 720, 1.4, {
        top: paint.red,
        hair: '#5b3b23',
        long: true,
        skirt: true,
        bottom: paint.ink,
        arms: 'both',
      }),
      view(1080, 110, 360, 260),
      ...[
        [930, 790, paint.blue, '#e6e1d6'],
        [1130, 800, paint.near, '#1d1410'],
        [1330, 790, paint.ochre, '#8a5a34'],
      ].map(
        ([x, y, top, hair], i) =>
          sitting(Number(x), Number(y) - 80, 1.2, {
            top: String(top),
            hair: String(hair),
            skin: i,
            long: i === 2,
          }).replace('scale(1.2 1.2)', 'scale(-1.2 1.2)') +
          rect(Number(x) - 20, Number(y) - 76, 120, 16, paint.bark, 6) +
          stroke(
            `M${Number(x) + 80} ${Number(y) - 76}V880M${Number(x)} ${Number(y) - 60}V880`,
            paint.bark,
            10,
          ),
      ),
    ),
  'rana-pece': () =>
    room(
      '#f3e3d3',
      '#d6b78c',
      view(140, 130, 340, 290),
      plant(1440, 690, 1.4),
      `<g>${ellipse(800, 800, 560, 80, paint.rose)}${ellipse(800, 796, 470, 62, '#f1cfb6')}</g>`,
      rect(480, 716, 170, 100, paint.wood, 24),
      rect(1160, 716, 170, 100, paint.wood, 24),
      sitting(560, 720, 1.35, { top: paint.near, hair: '#7a4a22', long: true, bottom: paint.deep }),
      at(
        800,
        800,
        1.05,
        circle(0, -132, 42, '#f0c8a4'),
        path('M-45-132c-4-60 94-60 90 0-12-22-78-22-90 0Z', '#c98a3a'),
        path('M-46-76q46-30 92 0l10 76H-56Z', paint.ochre),
        stroke('M-40-64Q-70-40-84-30M40-64q34 16 52 20', paint.ochre, 22),
        circle(-88, -28, 13, '#f0c8a4'),
        circle(98, -42, 13, '#f0c8a4'),
        stroke('M-40 0h-50M40 0h50', paint.blue, 30),
      ),
      rect(900, 760, 60, 60, paint.red, 6),
      rect(970, 760, 60, 60, paint.blue, 6),
      rect(935, 698, 60, 60, paint.near, 6),
      circle(1070, 800, 30, paint.ochre),
      sitting(1240, 720, 1.35, {
        top: paint.blue,
        hair: '#2a1d14',
        bottom: '#6b5f4d',
        beard: true,
        skin: 1,
      }).replace('scale(1.35 1.35)', 'scale(-1.35 1.35)'),
      rect(1010, 150, 180, 140, paint.cream, 6),
      stroke('M1010 150h180v140h-180Z', paint.wood, 8),
      path('M1040 260l40-60 30 36 24-26 34 50Z', paint.mid),
      circle(1154, 190, 14, paint.sun),
    ),
}

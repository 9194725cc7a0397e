import { chart, cup, room, view } from './rooms'
import { at, circle, ellipse, paint, path, person, rect, sitting, stroke } from './shapes'

/** Pictures of people who meet, learn and work together. */
export const gatherings: Record<string, () => string> = {
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
}

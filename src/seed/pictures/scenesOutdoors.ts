import { at, circle, cloud, ellipse, hills, house, paint, path, person, rect, scene, signpost, sitting, spruce, stroke, sun, tree } from './shapes'

const ridge = [
  hills([470, 400, 440, 360, 420, 380, 450], paint.far),
  hills([560, 500, 560, 470, 540, 490, 530], paint.mid),
].join('')

const path3 = (fill: string) => path('M620 900C700 800 900 760 860 690S700 630 760 560h34c-30 60 130 80 160 140s-60 120 10 200Z', fill)

const wheelchair = (x: number, y: number, scale: number, top: string, hair: string): string =>
  at(
    x,
    y,
    scale,
    sitting(0, -96, 1, { top, hair, bottom: paint.blue, skin: 1 }),
    stroke('M-52-150V-70H50M-52-150h-24', paint.ink, 9),
    `<circle cx="-18" cy="-58" r="58" fill="none" stroke="${paint.ink}" stroke-width="9"/>`,
    stroke('M-18-58-52-92M-18-58 24-92M-18-58V-8', paint.stone, 4),
    `<circle cx="74" cy="-20" r="20" fill="none" stroke="${paint.ink}" stroke-width="8"/>`,
    stroke('M50-70 78-20', paint.ink, 8),
  )

const stall = (x: number, y: number, color: string): string =>
  at(
    x,
    y,
    1,
    stroke('M-96 0V-190M96 0V-190', paint.wood, 9),
    rect(-110, -78, 220, 78, paint.cream, 4),
    rect(-110, -78, 220, 14, paint.wood, 3),
    path('M-124-250h248l24 66h-296Z', color),
    path('M-74-250h50l-4 66h-60ZM26-250h50l22 66H34Z', paint.cream),
    [-111, -37, 37, 111].map((cx) => circle(cx, -184, 37 / 1.9, color)).join(''),
    rect(-70, -104, 40, 26, paint.blue, 3),
    rect(-14, -112, 30, 34, paint.ochre, 3),
    rect(36, -98, 44, 20, paint.near, 3),
  )

export const outdoors: Record<string, () => string> = {
  krajina: () =>
    scene(paint.sky, '#fdf6e4', sun(1200, 250, 84), cloud(330, 180, 1.1), cloud(820, 120, 0.7), ridge,
      ...[[120, 560], [190, 575], [250, 552], [1380, 540], [1450, 556], [1520, 536]].map(([x = 0, y = 0]) => spruce(x, y, 0.55, paint.near)),
      hills([640, 610, 650, 600, 620, 580, 620], paint.near),
      house(1080, 640, 0.5, paint.cream), house(1170, 655, 0.42, '#f3dfb8'), house(1000, 660, 0.4, '#f3dfb8', paint.red),
      rect(1108, 500, 20, 90, paint.cream), path('M1102 502 1118 456l16 46Z', paint.red),
      path3('#f1dfb6'), hills([800, 770, 800, 850, 880, 900, 900], paint.front), hills([900, 900, 890, 860, 800, 770, 780], paint.front),
      spruce(1420, 820, 1.2, paint.deep), spruce(1530, 850, 1.5, paint.deep), spruce(60, 850, 1.3, paint.deep),
      signpost(400, 838, 1.35, [{ side: 1, y: -362, color: paint.ochre }, { side: -1, y: -282, color: paint.red }, { side: 1, y: -202, color: paint.blue }])),
  namesti: () =>
    scene('#f8e4c0', paint.paper, sun(260, 170, 60), hills([380, 330, 370, 320, 350, 330, 370], paint.far),
      rect(0, 620, 1600, 280, '#e8d9b8'),
      ...[[90, 210, '#f3dfb8', 330], [310, 190, paint.cream, 380], [540, 200, paint.rose, 350], [1080, 200, '#e7d3a1', 360], [1300, 200, paint.pale, 340], [1500, 180, paint.cream, 390]].map(([x, w, wall, h]) => {
        const [left, width, height] = [Number(x), Number(w), Number(h)]
        return at(left, 640, 1, rect(-width / 2, -height, width, height, String(wall)),
          path(`M${-width / 2 - 12} ${-height} Q${-width / 4} ${-height - 20} ${-width / 5} ${-height - 66} H${width / 5} Q${width / 4} ${-height - 20} ${width / 2 + 12} ${-height} Z`, paint.brick),
          ...[0, 1].flatMap((row) => [-1, 0, 1].map((col) => rect(col * (width / 3.4) - 16, -height + 36 + row * 96, 32, 54, '#6f8f9e', 3))),
          path(`M-34 0v-74a34 34 0 0 1 68 0V0Z`, paint.wood))
      }),
      at(800, 640, 1, rect(-130, -420, 260, 420, paint.cream), rect(-46, -600, 92, 190, paint.cream), path('M-58-598 0-706 58-598Z', paint.front), circle(0, -520, 32, paint.sun), stroke('M0-520V-540M0-520h14', paint.ink, 5), path('M-148-420h296l-30-46h-236Z', paint.brick), ...[-80, 0, 80].map((x) => rect(x - 20, -370, 40, 66, '#6f8f9e', 20)), path('M-50 0v-110a50 50 0 0 1 100 0V0Z', paint.wood)),
      stall(270, 800, paint.red), stall(1330, 800, paint.blue), stall(660, 770, paint.ochre),
      person(480, 850, 0.86, { top: paint.blue, hair: '#d9d4c8', stick: true, bottom: '#6b5f4d' }), person(900, 860, 0.9, { top: paint.near, long: true, skirt: true, bottom: paint.brick, arms: 'reach' }),
      person(1060, 846, 0.56, { top: paint.ochre, hair: '#c98a3a' }), wheelchair(1140, 872, 0.86, paint.rose, '#3a2a1e'), person(130, 868, 0.9, { top: paint.brick, skin: 2, hair: '#1d1410', arms: 'hips' })),
  rodina: () =>
    scene('#e6eef0', paint.paper, sun(1330, 190, 66), cloud(420, 150, 1), ridge, hills([620, 600, 630, 610, 640, 610, 630], '#a9c59a'), hills([720, 700, 710, 690, 720, 700, 710], '#7fae7c'),
      house(1260, 700, 1.25, paint.cream), tree(300, 790, 2.1), tree(1490, 730, 1.1, paint.front),
      stroke('M392 520h90M420 520V690M466 520V690', paint.bark, 7), rect(404, 686, 78, 14, paint.wood, 4),
      person(680, 840, 1.15, { top: paint.brick, long: true, skirt: true, bottom: paint.deep, arms: 'reach' }), person(820, 846, 0.68, { top: paint.ochre, hair: '#8a5a34', arms: 'both' }), person(930, 840, 0.56, { top: paint.blue, long: true, hair: '#c98a3a', arms: 'wave' }), person(1050, 842, 1.22, { top: paint.near, hair: '#2a1d14', beard: true, arms: 'wave', skin: 1 }),
      circle(1180, 812, 30, paint.red), stroke('M1152 812q28-18 56 0', paint.cream, 5)),
  autobus: () =>
    scene(paint.sky, '#fdf4df', sun(300, 220, 74), cloud(1100, 150, 1.1), ridge, hills([600, 580, 620, 580, 600, 560, 590], paint.near),
      ...[[90, 640], [180, 655], [1480, 620], [1560, 640]].map(([x = 0, y = 0]) => spruce(x, y, 0.8)),
      hills([700, 690, 700, 700, 690, 700, 700], '#7fae7c'), rect(0, 750, 1600, 150, '#8d8574'), stroke('M40 826h110M260 826h110M480 826h110M700 826h110M920 826h110M1140 826h110M1360 826h110', paint.cream, 8),
      at(760, 800, 1.25, ellipse(0, 4, 330, 16, 'rgba(0,0,0,.25)'), rect(-310, -250, 620, 226, paint.cream, 34), rect(-310, -120, 620, 96, paint.front, 20), rect(-310, -132, 620, 22, paint.ochre),
        ...[-280, -160, -40].map((x) => rect(x, -222, 104, 84, paint.pale, 12)), rect(200, -222, 96, 94, paint.pale, 14), rect(84, -222, 100, 194, '#d9e6ee', 10), stroke('M134-222v194', paint.front, 5),
        circle(-228, -172, 20, '#e2b08a'), path('M-250-172c-2-32 46-32 44 0-12-12-32-12-44 0Z', '#e6e1d6'), rect(-252, -154, 48, 16, paint.red, 8), circle(-108, -172, 20, '#f0c8a4'), path('M-130-172c-2-32 46-32 44 0-12-12-32-12-44 0Z', '#d9d4c8'), rect(-132, -154, 48, 16, paint.blue, 8),
        circle(-190, -22, 46, paint.ink), circle(-190, -22, 20, paint.stone), circle(196, -22, 46, paint.ink), circle(196, -22, 20, paint.stone), circle(292, -64, 12, paint.sun)),
      at(1390, 812, 1, rect(-6, -280, 12, 280, paint.stone), rect(-46, -330, 92, 76, paint.blue, 8), rect(-28, -312, 56, 30, paint.cream, 4)), person(1270, 830, 0.86, { top: paint.rose, hair: '#e6e1d6', skirt: true, bottom: '#5b4a63', stick: true })),
  bariery: () =>
    scene('#eef1ea', paint.paper, hills([360, 330, 350, 320, 340, 330, 350], paint.far), rect(0, 700, 1600, 200, '#d9cfb8'),
      rect(820, 150, 700, 560, '#f3dfb8'), path('M790 158h760l-60-80H850Z', paint.brick), ...[880, 1040, 1360].map((x) => rect(x, 240, 100, 140, '#8fb0bf', 6)), rect(1180, 400, 130, 260, paint.wood, 8), circle(1290, 534, 8, paint.sun), rect(1060, 400, 90, 120, '#8fb0bf', 6),
      ...[0, 1, 2].map((step) => rect(1130 - step * 26, 660 + step * 24, 250 + step * 26, 26, step % 2 ? '#cbbf9f' : '#bdb090')),
      path('M1380 660 H1500 V736 H1380Z', '#cbbf9f'), path('M430 736 1130 664V736Z', paint.mid), stroke('M470 668 1120 590M470 668V728M700 642V706M920 616V684M1120 590V664', paint.front, 9),
      wheelchair(690, 700, 1.25, paint.red, '#4a3020'), person(350, 800, 1.15, { top: paint.near, long: true, hair: '#c98a3a', arms: 'reach', bottom: paint.ink }),
      at(160, 610, 1, path('M0 120C-80 20-120-40-120-100a120 120 0 0 1 240 0C120-40 80 20 0 120Z', paint.ochre), circle(0, -100, 52, paint.cream), stroke('M-24-100-6-80 28-122', paint.front, 14)), tree(1560, 740, 1.3)),
  zahrada: () =>
    scene('#f3ecd2', paint.paper, sun(1240, 200, 70), hills([420, 380, 400, 360, 390, 380, 400], paint.far), house(1220, 640, 1.7, paint.cream), hills([640, 620, 640, 620, 640, 630, 640], '#9fc08d'), hills([760, 740, 750, 740, 750, 740, 760], '#7fae7c'),
      tree(240, 760, 2, paint.near), tree(1500, 760, 1.5, paint.front),
      rect(540, 600, 520, 22, paint.wood, 6), rect(540, 650, 520, 22, paint.wood, 6), rect(530, 700, 540, 26, paint.wood, 6), stroke('M570 600V820M1030 600V820', paint.bark, 14),
      sitting(690, 704, 1.15, { top: paint.blue, hair: '#e6e1d6', bottom: '#6b5f4d', beard: true }), sitting(870, 704, 1.1, { top: paint.brick, hair: '#f0ece2', long: true, bottom: '#5b4a63' }),
      ...[[420, 800], [470, 822], [1180, 810], [1240, 830], [1120, 836]].map(([x = 0, y = 0], index) => stroke(`M${x} ${y}v-40`, paint.front, 6) + circle(x, y - 50, 18, [paint.red, paint.ochre, paint.rose, paint.cream, paint.red][index] ?? paint.red) + circle(x, y - 50, 7, paint.sun)),
      at(330, 820, 1, path('M-40 0c0-40 20-66 56-66 20 0 30-20 46-18l10 22q14 6 8 18l-24 8-8 36Z', paint.wood), stroke('M-40-10q-26-20-20-44', paint.wood, 10), circle(62, -68, 4, paint.ink))),
  cesta: () =>
    scene('#f7e6c6', '#fdf6e4', sun(820, 260, 90), ridge, hills([600, 580, 620, 560, 600, 590, 610], paint.near), path('M560 900C640 780 1040 760 980 660S720 600 800 520h26c-40 70 210 90 240 160S900 820 980 900Z', '#f1dfb6'), hills([840, 800, 840, 900, 900, 900, 900], paint.front), hills([900, 900, 900, 880, 820, 780, 800], paint.front),
      ...[[770, 560, 0.3, paint.red], [930, 628, 0.44, paint.ochre], [1080, 740, 0.66, paint.blue]].map(([x, y, s, c]) => at(Number(x), Number(y), Number(s), rect(-6, -220, 12, 220, paint.wood), path('M6-220H150l-34 44 34 44H6Z', String(c)))),
      person(700, 856, 0.92, { top: paint.brick, hair: '#2a1d14', bottom: paint.ink }), person(800, 862, 0.88, { top: paint.near, long: true, hair: '#8a5a34', skirt: true, bottom: paint.deep }), person(896, 858, 0.92, { top: paint.ochre, skin: 2, hair: '#1d1410', bottom: '#44506a' }), spruce(150, 820, 1.5, paint.deep), spruce(1440, 820, 1.4, paint.deep), spruce(270, 850, 1.1, paint.deep)),
  dobrovolnik: () =>
    scene('#e9eef0', paint.paper, sun(330, 180, 62), cloud(980, 150, 1), ridge, hills([640, 610, 640, 600, 630, 610, 640], '#a9c59a'), hills([760, 730, 750, 740, 760, 740, 750], '#7fae7c'), path('M0 860C400 780 900 830 1600 770v130H0Z', '#f1dfb6'), tree(1340, 760, 2), tree(150, 770, 1.4, paint.front), house(1060, 690, 0.7, paint.cream),
      person(690, 846, 1.22, { top: paint.ochre, hair: '#4a3020', arms: 'reach', bottom: paint.blue }), person(880, 846, 1.1, { top: '#7d6b8e', hair: '#f0ece2', long: true, skirt: true, bottom: '#4b3f57', stick: true }),
      at(490, 844, 1.2, rect(-60, -62, 110, 44, paint.wood, 22), circle(58, -76, 27, paint.wood), path('M46-96 40-124 62-104ZM72-98l14-24 2 32Z', paint.bark), circle(68, -78, 4, paint.ink), circle(84, -68, 6, paint.ink), stroke('M-48-24V0M-28-24V0M26-24V0M44-24V0', paint.wood, 13), stroke('M-58-54q-30-10-34-40', paint.wood, 11)), stroke('M548 760Q600 700 636 706', paint.red, 6)),
}

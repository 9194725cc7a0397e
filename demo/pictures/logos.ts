import { at, circle, hills, paint, path, rect, stroke } from './shapes'

const font = `font-family="Liberation Sans, Arial, sans-serif"`

const svg = (width: number, height: number, inside: string, background = '#ffffff'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${background}"/>${inside}</svg>`

const label = (
  x: number,
  y: number,
  size: number,
  text: string,
  fill = paint.ink,
  weight = 700,
  anchor = 'start',
) =>
  `<text x="${x}" y="${y}" ${font} font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${text}</text>`

/** A mark on the left and the name in one or two lines. */
const logo = (mark: string, lines: string[], color: string): string => {
  const longest = Math.max(...lines.map((line) => line.length))
  const size = Math.min(58, 620 / (longest * 0.56))
  const top = lines.length === 1 ? 100 + size / 3 : 100 - size * 0.18
  return svg(
    860,
    200,
    mark + lines.map((line, at) => label(216, top + at * size * 1.15, size, line, color)).join(''),
  )
}

const shield = (fill: string, inside: string) =>
  path('M30 24h140v90c0 40-40 58-70 70-30-12-70-30-70-70Z', fill) + inside

export const logos: Record<string, () => string> = {
  'logo-podhorsky-kraj': () =>
    logo(
      shield(
        paint.front,
        path('M38 120 82 66l26 30 20-22 34 46c-6 30-38 44-62 54-24-10-56-24-62-54Z', paint.mid) +
          circle(130, 56, 16, paint.sun),
      ),
      ['Podhorský', 'kraj'],
      paint.front,
    ),
  'logo-jasanov': () =>
    logo(
      shield(
        paint.red,
        rect(64, 70, 72, 72, paint.cream) +
          path('M58 74l42-36 42 36Z', paint.ochre) +
          rect(90, 104, 20, 38, paint.red, 10),
      ),
      ['Statutární město', 'Jasanov'],
      paint.red,
    ),
  'logo-soutoky': () =>
    logo(
      shield(paint.blue, stroke('M46 50Q84 84 100 104T154 50M100 104v58', paint.cream, 14)),
      ['Město Soutoky', 'nad Bystrou'],
      paint.blue,
    ),
  'logo-institut': () =>
    logo(
      circle(70, 110, 40, paint.ochre) +
        circle(130, 110, 40, paint.near) +
        `<circle cx="100" cy="66" r="40" fill="${paint.red}" opacity=".85"/>`,
      ['Institut', 'sousedského rozvoje'],
      paint.ink,
    ),
  'logo-svazek': () =>
    logo(
      [0, 1, 2, 3, 4]
        .map((i) =>
          circle(
            100 + 62 * Math.cos((i / 5) * 6.283 - 1.57),
            100 + 62 * Math.sin((i / 5) * 6.283 - 1.57),
            22,
            [paint.front, paint.ochre, paint.red, paint.blue, paint.near][i] ?? paint.front,
          ),
        )
        .join('') + circle(100, 100, 16, paint.ink),
      ['Svazek obcí', 'Hlubčansko-západ'],
      paint.front,
    ),
  'logo-hlubcany': () =>
    logo(
      shield(
        paint.near,
        path('M100 50c34 40 46 60 46 80a46 46 0 0 1-92 0c0-20 12-40 46-80Z', paint.cream),
      ),
      ['Město Hlubčany'],
      paint.near,
    ),
  'logo-strahovicky': () =>
    logo(
      shield(
        paint.ochre,
        path('M40 136 100 60l60 76Z', paint.front) + rect(90, 106, 20, 30, paint.cream),
      ),
      ['Obec Strahovičky'],
      '#744b00',
    ),
  'logo-bolatinek': () =>
    logo(
      shield(
        paint.deep,
        stroke(
          'M100 160V60M100 90 66 62M100 90l34-28M100 122 62 96M100 122l38-26',
          paint.ochre,
          12,
        ),
      ),
      ['Obec Bolatínek'],
      paint.deep,
    ),
  'logo-kobericky': () =>
    logo(
      shield(paint.brick, circle(100, 96, 34, paint.cream) + circle(100, 96, 14, paint.ochre)),
      ['Obec Kobeřičky'],
      paint.brick,
    ),
  'logo-zavadka': () =>
    logo(
      shield(
        paint.blue,
        path(
          'M36 118c20-30 34-30 48 0 12-44 34-44 48 0 12-24 22-24 32 0-10 40-40 54-64 66-24-12-54-26-64-66Z',
          paint.cream,
        ),
      ),
      ['Závadka', 'nad Hlubčinkou'],
      paint.blue,
    ),
  'logo-pecovatelky': () =>
    logo(
      path(
        'M100 176C20 120 10 70 34 40c24-28 56-16 66 14 10-30 42-42 66-14 24 30 14 80-66 136Z',
        paint.red,
      ) + path('M60 108 100 70l40 38v40H60Z', paint.cream),
      ['Pečovatelky', 'Podhůří'],
      paint.red,
    ),
  'logo-most': () =>
    logo(
      stroke('M20 140Q100 20 180 140', paint.front, 18) +
        stroke('M20 140h160M60 100v40M100 82v58M140 100v40', paint.ochre, 12),
      ['Komunitní', 'centrum Most'],
      paint.front,
    ),
  'logo-orechovka': () =>
    logo(
      circle(100, 84, 60, paint.near) +
        stroke('M100 84v96M100 130 70 104M100 116l28-24', paint.bark, 12),
      ['Domov Ořechovka'],
      paint.near,
    ),
  'logo-linka': () =>
    logo(
      path('M20 30h160v104h-80l-44 40v-40H20Z', paint.blue) +
        stroke('M52 66h96M52 98h64', paint.cream, 12),
      ['Linka Podhůří'],
      paint.blue,
    ),
  'logo-svetlo': () =>
    logo(
      circle(100, 84, 46, paint.sun) +
        stroke('M100 14v10M160 84h12M28 84h12M54 38l8 8M146 38l-8 8', paint.ochre, 10) +
        rect(78, 132, 44, 40, paint.ink, 8),
      ['Světlo pod', 'Hřebenem'],
      '#744b00',
    ),
}

const star = (cx: number, cy: number, r: number): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 ? r * 0.381966 : r
    const angle = (i * Math.PI) / 5 - Math.PI / 2
    return `${(cx + radius * Math.cos(angle)).toFixed(2)},${(cy + radius * Math.sin(angle)).toFixed(2)}`
  })
  return `<polygon points="${points.join(' ')}" fill="#FFCC00"/>`
}

/** The emblem of the European Union: twelve stars on a circle of a third of the height, upright. */
const flag = (x: number, y: number, height: number): string =>
  rect(x, y, height * 1.5, height, '#003399') +
  Array.from({ length: 12 }, (_, i) =>
    star(
      x + height * 0.75 + (height / 3) * Math.sin((i * Math.PI) / 6),
      y + height / 2 - (height / 3) * Math.cos((i * Math.PI) / 6),
      height / 18,
    ),
  ).join('')

export const emblems: Record<string, () => string> = {
  'znak-eu': () => svg(900, 600, flag(0, 0, 600), '#003399'),
  'plakat-socialni-prace': () =>
    svg(
      1060,
      1500,
      [
        rect(0, 0, 1060, 620, paint.sky),
        circle(790, 190, 80, paint.sun),
        at(
          0,
          0,
          0.6625,
          hills([600, 500, 560, 450, 540, 480, 560], paint.far),
          hills([720, 660, 700, 620, 690, 650, 700], paint.mid),
          hills([840, 800, 830, 780, 820, 800, 830], paint.near),
        ),
        rect(0, 596, 1060, 10, paint.ochre),
        rect(0, 606, 1060, 900, '#ffffff'),
        label(70, 700, 56, 'Podpora rozvoje sociální práce', paint.front),
        label(70, 768, 56, 'města Soutoky nad Bystrou', paint.front),
        ...[
          'Cílem projektu je, aby lidé v nouzi měli ve městě',
          'po ruce odborníka, který má čas, podporu a vzdělání:',
          'sociální práce s dospělými, ochrana dětí, supervize.',
        ].map((line, i) => label(70, 856 + i * 46, 33, line, paint.ink, 400)),
        label(70, 1030, 28, 'Registrační číslo: CZ.03.2.63/0.0/0.0/19_098/0015106', '#4a5650', 400),
        label(70, 1074, 28, 'Doba realizace: 1. 7. 2020 – 30. 6. 2022', '#4a5650', 400),
        label(70, 1118, 28, 'Příjemce: Město Soutoky nad Bystrou', '#4a5650', 400),
        flag(70, 1200, 180),
        label(370, 1252, 40, 'Evropská unie', '#003399'),
        label(370, 1304, 36, 'Evropský sociální fond', '#003399', 400),
        label(370, 1352, 36, 'Operační program Zaměstnanost', '#003399', 400),
        rect(0, 1440, 1060, 60, paint.front),
      ].join(''),
    ),
}

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import sharp from 'sharp'

import { closeUps } from './closeUps'
import { gatherings } from './gatherings'
import { homes } from './homes'
import { landscapes } from './landscapes'
import { emblems, logos } from './logos'
import { towns } from './towns'

const scenes = { ...landscapes, ...towns, ...homes, ...gatherings, ...closeUps }
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'drawn')

/** Draws every picture of the demo content anew; run it after a change of a drawing. */
const draw = async (): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const [name, svg] of Object.entries(scenes)) {
    const picture = sharp(Buffer.from(svg()))
      .resize(1280)
      .webp({ quality: 82, smartSubsample: true })
    await writeFile(path.join(folder, `${name}.webp`), await picture.toBuffer())
  }
  for (const [name, svg] of Object.entries({ ...logos, ...emblems })) {
    const picture = sharp(Buffer.from(svg())).png({ palette: true, compressionLevel: 9 })
    await writeFile(path.join(folder, `${name}.png`), await picture.toBuffer())
  }
}

await draw()

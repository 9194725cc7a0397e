import { parseArgs } from 'node:util'

import { env, SettingsError } from '@/platform/env'

import { examine } from './doctor/examine'
import { asLine, type Finding } from './doctor/finding'
import { isDatabaseThere } from './doctor/isDatabaseThere'

/** `doctor`: looks the installation over and says, one line each, what is fine and what is not. */
export const doctor = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { repair: { type: 'boolean', default: false } },
  })
  const findings = await look(values.repair)
  for (const finding of findings) process.stdout.write(`${asLine(finding)}\n`)

  return findings.some(({ level }) => level === 'wrong') ? 1 : 0
}

const look = async (repair: boolean): Promise<Finding[]> => {
  const unset = faultsOfSettings()
  if (unset.length > 0) return unset
  if (!isDatabaseThere(env.databaseUrl))
    return [
      {
        level: 'wrong',
        text: 'Databáze: soubor, který jmenuje DATABASE_URL, není na disku.',
        hint: 'Zkontrolujte cestu; nový soubor založí npm start.',
      },
    ]
  return withPayload(repair)
}

const faultsOfSettings = (): Finding[] => {
  try {
    void env.databaseUrl
    return []
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const hint = 'Opravte proměnnou prostředí, příklad je v .env.example.'
    return error.message
      .split('\n')
      .map((line) => ({ level: 'wrong', text: `Nastavení: ${line}`, hint }))
  }
}

const withPayload = async (repair: boolean): Promise<Finding[]> => {
  const { default: config } = await import('@payload-config')
  const { openAsItIs } = await import('./openAsItIs')
  try {
    const payload = await openAsItIs(config)
    return await examine(payload, { repair }).finally(() => payload.destroy())
  } catch {
    return [
      {
        level: 'wrong',
        text: 'Databáze: nelze se k ní připojit.',
        hint: 'Běží server databáze a je v DATABASE_URL správná adresa?',
      },
    ]
  }
}

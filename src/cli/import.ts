import { importRegister } from './importRegister'

/** `import KIND FILE`: what the portal takes over from elsewhere. */
export const importFrom = async ([kind, ...args]: string[]): Promise<number> => {
  if (kind === 'rpss') return importRegister(args)
  if (kind === 'csv') {
    process.stdout.write(
      'import csv: tento příkaz přijde s některou z příštích verzí, zatím tu není.\n',
    )
    return 2
  }
  process.stderr.write('Zadejte: import rpss SOUBOR\n')
  return 2
}

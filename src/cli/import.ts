import { importAddresses } from './importAddresses'
import { importNews } from './importNews'
import { importRedirects } from './importRedirects'
import { importRegister } from './importRegister'
import { importTable } from './importTable'

/** `import KIND FILE`: what the portal takes over from elsewhere. */
export const importFrom = async ([kind, ...args]: string[]): Promise<number> => {
  if (kind === 'rpss') return importRegister(args)
  if (kind === 'table' || kind === 'csv') return importTable(args)
  if (kind === 'redirects') return importRedirects(args)
  if (kind === 'news') return importNews(args)
  if (kind === 'addresses') return importAddresses(args)
  process.stderr.write(
    'Zadejte: import rpss SOUBOR, import table SOUBOR --collection SEZNAM, import news SOUBOR, import redirects SOUBOR, nebo import addresses SOUBOR…\n',
  )
  return 2
}

import { writeSampleAddresses } from '../demo/addresses/writeSample'

// `node --import tsx scripts/sampleAddresses.ts FOLDER`: invented addresses to try the import on.
const [folder = 'data/adresy'] = process.argv.slice(2)
console.log(writeSampleAddresses(folder))

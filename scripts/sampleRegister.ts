import { sampleNextYear, sampleRegister } from '../demo/register/sampleRegister'
import { writeSample } from '../demo/register/writeSample'

// `node --import tsx scripts/sampleRegister.ts FOLDER`: the invented register and the one of a year later, to try the import on.
const [folder = 'data/registr'] = process.argv.slice(2)
console.log(writeSample(folder, sampleRegister()))
console.log(writeSample(folder, sampleNextYear(), { name: 'rpss-2027.json', day: '2027-09-01' }))

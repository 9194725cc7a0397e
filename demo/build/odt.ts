type Entry = { name: string; data: Buffer }

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const namespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"'
const mimetype = 'application/vnd.oasis.opendocument.text'

/** A small text document (ODT) with a heading and paragraphs. */
export const odt = (title: string, paragraphs: string[]): Buffer => {
  const lines = paragraphs.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:body><office:text><text:h text:outline-level="1">${escaped(title)}</text:h>${lines}</office:text></office:body></office:document-content>`
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`

  return zipped([
    { name: 'mimetype', data: Buffer.from(mimetype) },
    { name: 'content.xml', data: Buffer.from(content) },
    { name: 'META-INF/manifest.xml', data: Buffer.from(manifest) },
  ])
}

/** A zip archive whose entries are stored as they are. */
const zipped = (entries: Entry[]): Buffer => {
  let offset = 0
  const parts = entries.map(({ name, data }) => {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x5a21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    offset += local.length
    const central = [Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]
    return { local, central: Buffer.concat(central) }
  })
  const directory = Buffer.concat(parts.map(({ central }) => central))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)

  return Buffer.concat([...parts.map(({ local }) => local), directory, end])
}

const crc32 = (data: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

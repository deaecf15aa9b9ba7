/// An archive of files that are not packed (APPNOTE.TXT 4.3), for workbooks written by hand.
enum StoredZip {
  static func bytes(_ files: [(String, String)]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for (path, text) in files {
      let (name, data) = (Array(path.utf8), Array(text.utf8))
      let common: [UInt8] =
        [20, 0, 0, 0, 0, 0, 0, 0, 33, 0] + little(crc(data)) + little(UInt32(data.count)) + little(UInt32(data.count))
        + little(UInt16(name.count)) + [0, 0]
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + little(UInt32(body.count)) + name
      body += [0x50, 0x4B, 3, 4] + common + name + data
    }
    let count = little(UInt16(files.count))
    return body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + little(UInt32(directory.count))
      + little(UInt32(body.count)) + [0, 0]
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<(number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

/// A workbook of one sheet, by its rows in XML.
enum HandMade {
  static func book(
    _ rows: String, strings: String = "", formats: String = "", xfs: String = "<xf/>", properties: String = "",
    before: String = ""
  ) -> [UInt8] {
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return StoredZip.bytes([
      (
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='\(kinds)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id='a' Type='\(kinds)/worksheet' Target='worksheets/sheet1.xml'/>
        <Relationship Id='b' Type='\(kinds)/sharedStrings' Target='/xl/sharedStrings.xml'/>
        <Relationship Id='c' Type='\(kinds)/styles' Target='./styles.xml'/>
        <Relationship Id='d' Type='\(kinds)/worksheet' Target='worksheets/../worksheets/sheet2.xml'/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns='\(main)' xmlns:r='\(kinds)'>\(properties)<sheets>
        <sheet name='Ẩn' sheetId='2' state='hidden' r:id='d'/><sheet name='Hộ' sheetId='1' r:id='a'/></sheets></workbook>
        """
      ),
      ("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings)</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>\(xfs)</cellXfs></styleSheet>"
      ),
      ("xl/worksheets/sheet1.xml", "\(before)<worksheet xmlns='\(main)'><sheetData>\(rows)</sheetData></worksheet>"),
      ("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"),
    ])
  }
}

import Events

/// An entry's proof, and the button with which the browser checks it by itself: the leaf hash of the line, the path to
/// the root, the signature of the checkpoint.
package struct ProofPanel: Component {
  /// The line's place counted from 0, as RFC 6962 has it.
  package var index: UInt64
  package var size: UInt64
  /// The canonical line, without its line end.
  package var line: String
  /// Hashes in base64 from the leaf up.
  package var path: [String]
  /// The signed note, as the ledger published it.
  package var checkpoint: String
  /// The ledger's key: `name+hash+base64`.
  package var verifierKey: String
  /// Downloads of the proof as a file.
  package var download: Link?

  package init(
    index: UInt64, size: UInt64, line: String, path: [String], checkpoint: String, verifierKey: String,
    download: Link? = nil
  ) {
    self.index = index
    self.size = size
    self.line = line
    self.path = path
    self.checkpoint = checkpoint
    self.verifierKey = verifierKey
    self.download = download
  }

  package func html(in language: Language) -> HTML {
    Tag.section(
      .class("part proof"), .id("proof"), .plain("data-index", String(index)), .plain("data-size", String(size)),
      .plain("data-line", line), .plain("data-path", path.joined(separator: " ")),
      .plain("data-checkpoint", checkpoint), .plain("data-key", verifierKey)
    ) {
      Tag.h2 { Title(vi: "Bằng chứng", en: "Proof")[language] }
      Tag.p { promise[language] }
      Tag.button(.class("primary"), .type("button"), .flag("hidden")) {
        Title(vi: "Kiểm tra ngay trong trình duyệt", en: "Check in this browser")[language]
      }
      Tag.ol(.class("checks"), .plain("aria-live", "polite")) {}
      Facts([
        (Title(vi: "Vị trí (đếm từ 0)", en: "Index (from 0)"), .number(Int(clamping: index))),
        (Title(vi: "Số mục sổ", en: "Tree size"), .number(Int(clamping: size))),
      ]).html(in: language)
      Tag.details {
        Tag.summary { Title(vi: "Đường đi đến gốc", en: "Path to the root")[language] + " (\(path.count))" }
        Tag.ol(.class("hashes")) { for hash in path { Tag.li { Tag.code { hash } } } }
      }
      Verbatim(Words.checkpoint, checkpoint).html(in: language)
      Verbatim(Title(vi: "Khóa của sổ", en: "The ledger's key"), verifierKey).html(in: language)
      if let download {
        Tag.p { Tag.a(.href(download)) { Title(vi: "Tải bằng chứng", en: "Download the proof")[language] } }
      }
      words(language)
    }
  }

  private var promise: Title {
    Title(
      vi: """
        Trình duyệt tự tính giá trị băm của dòng, đi theo đường đến gốc và kiểm tra chữ ký của điểm kiểm. Hãy so khóa \
        dưới đây với khóa mà bên giữ sổ đã công bố ở nơi khác.
        """,
      en: """
        Your browser hashes the line, walks the path to the root and checks the signature of the checkpoint. Compare \
        the key below with the one that the keeper of the ledger has published elsewhere.
        """)
  }

  /// The sentences of `verify-page.js`, in the language of the page.
  private func words(_ language: Language) -> HTML {
    let sentences: [(String, Title)] = [
      ("leaf", Title(vi: "Giá trị băm của dòng", en: "Hash of the line")),
      ("path", Title(vi: "Đường đi dẫn đến gốc", en: "The path leads to the root")),
      ("root", Title(vi: "Gốc và số mục trùng với điểm kiểm", en: "Root and size are those of the checkpoint")),
      ("signature", Title(vi: "Chữ ký của sổ trên điểm kiểm", en: "The ledger's signature of the checkpoint")),
      ("good", Title(vi: "đúng", en: "holds")),
      ("bad", Title(vi: "KHÔNG đúng", en: "does NOT hold")),
      (
        "unsupported",
        Title(
          vi: "trình duyệt này không kiểm được chữ ký Ed25519; hãy dùng bản mới hơn hoặc tải bằng chứng",
          en: "this browser cannot check Ed25519 signatures; use a newer one or download the proof")
      ),
      (
        "insecure",
        Title(
          vi: "trình duyệt chỉ tính băm trên kết nối https hoặc localhost",
          en: "browsers hash over https or on localhost alone")
      ),
      (
        "whole",
        Title(vi: "Mục này có trong sổ, không sai một byte.", en: "The entry stands in the ledger, byte for byte.")
      ),
      ("broken", Title(vi: "Bằng chứng không đứng vững.", en: "The proof does not hold.")),
      ("open", Title(vi: "Chưa kiểm được hết.", en: "Not all could be checked.")),
    ]
    return Tag.ul(.class("sentences"), .flag("hidden")) {
      for (key, title) in sentences { Tag.li(.plain("data-key", key)) { title[language] } }
    }
  }
}

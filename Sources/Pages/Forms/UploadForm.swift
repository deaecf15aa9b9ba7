import Events

/// Where a file of rows is picked and sent to be judged; nothing is recorded by it.
package struct UploadForm: Component {
  package var title: Title
  /// The name that the file is sent under.
  package var field: String
  /// ".csv,.xlsx"
  package var accept: String
  package var action: Link
  /// A file to fill in.
  package var template: Link
  package var csrfToken: String?

  package init(_ title: Title, field: String, accept: String, action: Link, template: Link, csrfToken: String?) {
    self.title = title
    self.field = field
    self.accept = accept
    self.action = action
    self.template = template
    self.csrfToken = csrfToken
  }

  package func html(in language: Language) -> HTML {
    Tag.section(.class("part")) {
      Tag.h2 { title[language] }
      Tag.form(
        .class("upload"), .plain("method", "post"), .action(action), .plain("enctype", "multipart/form-data")
      ) {
        csrfField(csrfToken)
        Tag.p {
          Tag.label(.plain("for", "upload-" + field)) { Title(vi: "Tệp", en: "File")[language] + " " }
          VoidTag.input(
            .type("file"), .id("upload-" + field), .name(field), .plain("accept", accept), .flag("required"))
        }
        Tag.p(.class("buttons")) {
          Tag.button(.type("submit")) { Title(vi: "Xem trước, chưa ghi", en: "Preview, record nothing")[language] }
          Tag.a(.href(template)) { Title(vi: "Tải tệp Excel mẫu", en: "Download the Excel template")[language] }
        }
      }
    }
  }
}

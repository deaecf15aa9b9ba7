import Events
import Pages
import Testing

let hostile = "<script>alert(\"1\")</script>' onload='x&y"

struct EscapingTests {
  @Test func `text is escaped wherever it stands`() {
    #expect(HTML("A < B & \"C\" > 'D'").text == "A &lt; B &amp; &quot;C&quot; &gt; &#39;D&#39;")
    #expect(HTML("a\u{0}b\u{1b}").text == "a\u{fffd}b\u{fffd}")
  }
}

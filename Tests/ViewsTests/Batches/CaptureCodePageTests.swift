import Domain
import Testing
import Views

@Suite struct CaptureCodePageTests {
    @Test func theCodeIsSavedByALongPressAndNotByAScreenshot() {
        let notFound = BatchError.captureCodeNotFound.explanation.advice
        for language in Language.allCases {
            let context = PageContext(language: language)
            let pages = [
                Page.captureCode(Sample.offer()).html(in: context),
                Page.offer(Sample.offer()).html(in: context),
                language == .chinese ? notFound.zh : notFound.en,
            ]
            for words in pages {
                #expect(words.contains(language == .chinese ? "长按" : "ong-press"), "\(words)")
            }
            let warning =
                language == .chinese ? "截图可能无法识别" : "a screenshot may be unreadable"
            #expect(pages[0].contains(warning))
            #expect(!pages[1].contains("截图") && !pages[1].contains("screenshot"))
        }
    }
}

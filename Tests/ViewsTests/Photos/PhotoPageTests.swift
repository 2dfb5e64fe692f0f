import Domain
import Foundation
import Testing
import Views

@Suite struct PhotoPageTests {
    private func html(_ detail: PhotoDetail) -> String {
        Page.photo(detail).html(in: PageContext(language: .chinese))
    }

    @Test func aRefusedPhotoNumbersItsFaultsAndOffersOneTap() {
        let html = html(Sample.photoDetail(.refused, actions: [.takePhoto]))
        #expect(html.contains("有 2 处需要改"))
        #expect(html.components(separatedBy: "class=\"mark\"").count == 3)
        #expect(html.components(separatedBy: "class=\"mark-number\"").count == 3)
        #expect(html.contains("viewBox=\"0 0 1200 1600\""))
        #expect(html.contains(Link.camera(Sample.id(7)).path))
    }

    @Test func theNumbersOfMarksStayInsideThePictureAndApart() throws {
        var photo = Sample.photo(.refused)
        let inspection = try #require(photo.inspection)
        let places = [
            Mark(x: 0, y: 1599, width: 1200, height: 1),
            Mark(x: 1199, y: 0, width: 1, height: 1600),
            Mark(x: 500, y: 500, width: 9, height: 9), Mark(x: 500, y: 500, width: 9, height: 9),
        ]
        photo.inspection = Inspection(
            spec: inspection.spec,
            specVersion: inspection.specVersion,
            engineVersion: inspection.engineVersion,
            checks: places.map { Check(.framing, .fail, mark: $0) },
            measures: inspection.measures,
        )
        let sample = Sample.photoDetail(.refused)
        let detail = PhotoDetail(photo: photo, summary: sample.summary, actions: sample.actions)
        let badges = try html(detail).matches(
            of: /<circle cx="([0-9.]+)" cy="([0-9.]+)" r="([0-9.]+)"/
        )
        .map { badge in
            (
                x: try #require(Double(badge.1)), y: try #require(Double(badge.2)),
                radius: try #require(Double(badge.3))
            )
        }
        // The icons of the page have circles too, but no larger than 24.
        .filter { $0.radius > 24 }
        #expect(badges.count == 4)
        for badge in badges {
            #expect(badge.x >= badge.radius && badge.x <= 1200 - badge.radius)
            #expect(badge.y >= badge.radius && badge.y <= 1600 - badge.radius)
        }
        #expect(badges[3].x - badges[2].x >= 2 * badges[2].radius)
    }

    @Test func whatIsComparedHasTheSameCrop() {
        let html = html(Sample.photoDetail(.standardised))
        #expect(html.contains("src=\"\(Link.photoFile(Sample.id(8), .framed).path)\""))
        #expect(!html.contains(Link.photoFile(Sample.id(8), .original).path))
    }

    @Test func anUnreadablePhotoSaysWhy() {
        let detail = Sample.photoDetail(.unreadable, pictureError: .truncated)
        #expect(html(detail).contains(Text.words(for: .truncated).zh))
    }

    @Test func onlyTheDraftCanBeUsed() {
        let draft = html(Sample.photoDetail(.standardised))
        #expect(draft.contains(Link.answers(Sample.id(7)).path))
        let submitted = html(Sample.photoDetail(.standardised, actions: [.withdraw]))
        #expect(!submitted.contains(Link.answers(Sample.id(7)).path))
    }

    @Test func aPhotoUnderCheckListensForItsResult() {
        let html = html(Sample.photoDetail(.received))
        #expect(html.contains("data-events=\"\(Link.photoEvents(Sample.id(8)).path)\""))
        #expect(html.contains("data-poll=\"\(Link.photoState(Sample.id(8)).path)\""))
    }

    @Test(
        arguments: [
            (.camera, ["photo-camera"], 1), (.album, ["photo-album"], 0),
            (.both, ["photo-camera", "photo-album"], 1),
        ] as [(BatchPolicy.PhotoSource, [String], Int)]
    )
    func onlyTheWaysThatTheBatchTakesAreOffered(
        _ source: BatchPolicy.PhotoSource,
        _ fields: [String],
        _ panels: Int,
    ) {
        let page = Page.camera(Sample.summary(policy: Sample.policy(source: source)))
        let html = page.html(in: PageContext(language: .chinese))
        let inputs = html.openingTags("input").filter { $0.contains("type=\"file\"") }
        #expect(inputs.flatMap { $0.values(of: "name") } == fields)
        // Each works without script as well.
        #expect(!inputs.contains { $0.contains(" disabled") })
        #expect(inputs.last?.values(of: "id") == ["photo"])
        #expect(html.ranges(of: "data-module=\"camera\"").count == panels)
        #expect(html.contains("相册") == (source != .camera))
    }

    @Test func whatCameTheWrongWayIsRefusedInWordsOfTheBatch() {
        #expect(Text.refusal(PhotoError.sourceNotAllowed(wanted: .camera)).zh.contains("相机"))
        let album = Text.refusal(PhotoError.sourceNotAllowed(wanted: .album))
        #expect(album.zh.contains("请从相册选择"))
        #expect(!album.zh.contains("现场"))
    }

    @Test func whoHasNoRearCameraReadsWhatElseToDo() {
        let html = Page.camera(Sample.summary()).html(in: PageContext(language: .chinese))
        #expect(html.contains("没有找到后置相机，这里不用前置相机拍"))
    }

    @Test func theRulesTellTheRoomInNumbersOfTheSpecification() {
        let html = Page.photoRules(Sample.summary()).html(in: PageContext(language: .chinese))
        #expect(html.contains("8\u{2060}–\u{2060}17%"))
        #expect(html.contains("38\u{2060}–\u{2060}63%"))
    }
}

/// What a reviewer sees of one photo: nothing more of the person than the task needs.
package struct ReviewCase: Sendable {
    package let review: Review
    package let number: OrderNumber
    package let photo: Photo
    /// What the batch asks of the photo.
    package let spec: PhotoSpec
    package let identity: CaptureIdentity
    package let school: School
    package let level: EducationLevel
    /// How many photos wait at the stages of this reviewer, this one included.
    package let waiting: Int
    /// The photo that comes next, for fetching it beforehand.
    package let next: Photo.ID?
    /// Why this order's photos were refused before.
    package let earlier: [Review]

    package init(
        review: Review,
        number: OrderNumber,
        photo: Photo,
        spec: PhotoSpec,
        identity: CaptureIdentity,
        school: School,
        level: EducationLevel,
        waiting: Int,
        next: Photo.ID?,
        earlier: [Review],
    ) {
        self.review = review
        self.number = number
        self.photo = photo
        self.spec = spec
        self.identity = identity
        self.school = school
        self.level = level
        self.waiting = waiting
        self.next = next
        self.earlier = earlier
    }
}

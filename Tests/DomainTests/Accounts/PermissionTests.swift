import Domain
import Testing

struct PermissionTests {
    @Test func everyRoleHasARow() {
        #expect(Set(Permission.granted.keys) == Set(Role.allCases))
    }

    @Test func everyPermissionIsGrantedToSomebody() {
        let granted = Permission.granted.values.reduce(into: Set()) { $0.formUnion($1) }
        #expect(granted == Set(Permission.allCases))
    }

    @Test(
        arguments: [
            (.centreAdministrator, [.reviewFirst, .reviewFinal]),
            (
                .firstReviewer,
                [.reviewFinal, .viewAudit, .viewOrders, .deliver, .downloadPackage, .manageStaff]
            ),
            (
                .finalReviewer,
                [.reviewFirst, .viewAudit, .viewOrders, .deliver, .downloadPackage, .manageStaff]
            ),
            (
                .schoolRegistrar,
                [
                    .reviewFirst, .reviewFinal, .viewAudit, .deliver, .manageBatches,
                    .manageStaff, .answerContests,
                ]
            ),
            (.producer, [.viewOrders, .reviewFirst, .deliver, .downloadPackage, .viewAudit]),
        ] as [(Role, [Permission])]
    )
    func nobodyMayDoTheWorkOfOthers(_ role: Role, _ forbidden: [Permission]) {
        let staff = Staff.made(1, role)
        for permission in forbidden {
            #expect(!staff.may(permission))
            #expect(throws: AccountError.permissionMissing(permission)) {
                try staff.require(permission)
            }
        }
    }

    @Test func rolesAddUp() throws {
        let staff = Staff.made(1, .firstReviewer, .finalReviewer)
        #expect(staff.stages == [.first, .final])
        #expect(Staff.made(2, .centreAdministrator).stages.isEmpty)
        #expect(Staff.made(3).stages.isEmpty)
        try staff.require(.reviewFinal)
    }
}

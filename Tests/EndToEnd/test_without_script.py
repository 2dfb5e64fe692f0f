"""The counter where no script runs: everything but the camera in the page and the moving of a frame."""

from crowd import decide
from pages import Student
from playwright.sync_api import expect
from words import word


class Plain(Student):
    """A student whose browser runs no script; pages that wait are asked for again."""

    def result(self) -> str:
        self.reach("/photos/[^/]+|/orders/.*")
        for _ in range(120):
            for name, state in (("usePhoto", "standardised"), ("takeAnother", "refused")):
                if self.body.get_by_role("link", name=word(name, self.language)).count():
                    return state
            self.page.wait_for_timeout(500)
            self.page.reload()
        raise AssertionError(f"{self.path} never told what became of the photo: {self.body.inner_text()}")

    def send(self, file) -> None:
        """Chooses a file and presses the button beside it, which only stands there without script."""
        if not self.path.endswith("/camera"):
            self.open(f"/orders/{self.order}/camera")
        self.body.locator("input[type=file]:not([capture])").set_input_files(str(file))
        self.body.locator("form:has(input[type=file]:not([capture])) button[type=submit]").first.click()


def test_a_photo_is_refused_replaced_paid_and_approved_without_script(
        visit, server, phone, portrait, tmp_path):
    student = visit(Plain, java_script_enabled=False)
    student.way_to_camera(server.next_code(), phone)
    blank = tmp_path / "no-photo.jpg"
    blank.write_bytes(b"no picture at all")
    student.send(blank)
    expect(student.page.locator(".error-summary")).to_be_visible()
    assert student.upload(portrait) == "standardised", student.body.inner_text()
    student.use_photo()
    student.submit()
    student.cashier(student.begin_payment(), "pay")
    student.wait_line(1, "paid")
    student.open(f"/orders/{student.order}")
    assert "已支付" in student.body.inner_text()
    decide(server, "firstReviewer", "approved")
    student.wait_line(0, "awaitingFinalReview")
    decide(server, "finalReviewer", "approved")
    student.wait_line(0, "approved")
    student.page.reload()
    student.body.get_by_role("link", name="下载照片").click()
    student.reach("/orders/.*/downloads")

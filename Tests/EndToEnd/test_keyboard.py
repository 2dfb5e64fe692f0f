"""The counter without a mouse, and without script: from the feature code to the paid order."""

from pages import Student
from playwright.sync_api import Locator, Page, expect
from words import word

FOCUS = """() => {
  const it = document.activeElement;
  const seen = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const box = it.getBoundingClientRect();
  // A box that is hidden from sight shows its focus on its label.
  const near = [it, it.parentElement, ...(it.labels ?? [])];
  return {
    isBody: it === document.body,
    isVisible: near.some((one) => seen(getComputedStyle(one))),
    isInSight: box.bottom > 0 && box.top < innerHeight,
    name: it.outerHTML.slice(0, 120),
  };
}"""


class Keys(Student):
    """A student who only has a keyboard and goes everywhere by the tabulator."""

    def come_to(self, target: Locator) -> None:
        """Goes on by the tabulator until the target has the focus; each stop on the way must be seen."""
        target.wait_for(state="attached")
        for _ in range(80):
            if target.evaluate("(it) => it === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            stop = self.page.evaluate(FOCUS)
            assert stop["isBody"] or stop["isVisible"], f"{self.path}: the focus is not seen at {stop['name']}"
            assert stop["isBody"] or stop["isInSight"], f"{self.path}: the focus is out of sight at {stop['name']}"
        raise AssertionError(f"{self.path}: the tabulator does not come to {target}")

    def hit(self, target: Locator, key: str = "Enter") -> None:
        self.come_to(target)
        self.page.keyboard.press(key)

    def press(self, name: str) -> None:
        self.hit(self.body.get_by_role("button", name=word(name, self.language)).first)

    def follow(self, name: str) -> None:
        self.hit(self.body.get_by_role("link", name=word(name, self.language)).first)

    def type(self, target: Locator, words: str) -> None:
        self.come_to(target)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(words)

    def choose_file(self, target: Locator, file) -> None:
        self.come_to(target)
        given = []
        # Playwright's own `expect_file_chooser` misses the second one of a page.
        self.page.once("filechooser", lambda chooser: given.append(chooser.set_files(str(file))))
        self.page.keyboard.press("Space")
        for _ in range(50):
            if given:
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(f"{self.path}: the space bar does not open the choice of files")


def test_the_way_to_the_paid_order_needs_no_mouse(visit, server, phone, portrait):
    student = visit(Keys)
    student.page.on("filechooser", lambda chooser: None)
    student.open("/")
    student.page.keyboard.press("Tab")
    skip = student.page.evaluate("document.activeElement.getAttribute('href')")
    assert skip and skip.startswith("#"), f"the first stop is no way past the header: {skip}"
    student.type(student.field("batchQuestion"), server.demo["featureCode"])
    student.page.keyboard.press("Enter")
    student.reach(f"/b/{server.demo['featureCode']}")
    student.follow("begin")
    student.reach("/sign-in|/b/.*/capture-code")
    student.type(student.field("phone"), phone)
    student.hit(student.body.get_by_role("checkbox", name=word("agree", "zh")), "Space")
    earlier = student.outbox().count(phone)
    student.press("sendCode")
    student.reach("/sign-in/[0-9a-f-]{36}")
    student.type(student.field("code"), student.code_from_outbox(phone, earlier))
    student.page.keyboard.press("Enter")
    student.reach("/b/.*/capture-code")
    student.code = server.next_code()
    student.choose_file(student.field("capturePicture"), student.code["file"])
    student.press("readCode")
    student.reach("/enrolments/[^/]+/last-four")
    student.type(student.field("lastFour"), student.code["lastFour"])
    student.press("confirm")
    student.reach("/enrolments/[^/]+")
    student.confirm()
    student.open(f"/orders/{student.order}/rules")
    student.follow("toCamera")
    student.reach("/orders/.*/camera")
    student.choose_file(student.body.locator("input[type=file]:not([capture])"), portrait)
    assert student.result() == "standardised"
    student.use_photo()
    student.submit()
    student.open(f"/orders/{student.order}/pay")
    student.press("pay")
    student.reach("/payments/[^/]+")
    student.come_to(student.body.get_by_role("link", name=word("openCashier", "zh")))


def test_a_dialog_is_left_by_escape_and_gives_the_focus_back(visit, server, phone):
    student = visit(Keys)
    student.way_to_camera(server.next_code(), phone)
    opener = student.body.get_by_role("button", name=word("openCamera", "zh")).first
    student.hit(opener)
    expect(student.body.locator("dialog[open]")).to_be_visible()
    student.page.keyboard.press("Escape")
    expect(student.body.locator("dialog[open]")).to_have_count(0)
    expect(opener).to_be_focused()

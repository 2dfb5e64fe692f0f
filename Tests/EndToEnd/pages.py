"""What the tests know of the counter: how a student goes from one page to the next."""

import re
import time
from pathlib import Path

from playwright.sync_api import Error, Locator, Page, expect
from server import Server
from words import word

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1440, "height": 900}


class Site:
    """One browser page of one visitor, in the language that it is shown in."""

    def __init__(self, page: Page, server: Server, language: str = "zh"):
        self.page = page
        self.server = server
        self.language = language

    def open(self, path: str) -> None:
        """Goes to an address; the first time by the switch to the language of this visitor."""
        for attempt in range(4):
            try:
                self.page.goto(self.server.address + path)
                break
            except Error as error:
                # A waiting page went on by itself at the same moment.
                by_itself = re.search("ERR_ABORTED|interrupted by another navigation", error.message)
                if attempt == 3 or not by_itself:
                    raise
        if not self.page.locator("html").get_attribute("lang").startswith(self.language):
            self.page.locator("a.language").first.click()
            self.page.wait_for_load_state()

    def wait_ready(self) -> None:
        """Waits until the scripts of the page listen to keys."""
        self.page.locator("html[data-ready]").wait_for(state="attached")

    @property
    def path(self) -> str:
        return re.sub("^http://[^/]+", "", self.page.url)

    def reach(self, pattern: str, timeout: float = 20_000) -> str:
        """Waits until the path matches as a whole, with any query, and returns it."""
        self.page.wait_for_url(re.compile(rf"^http://[^/]+{pattern}(\?.*)?$"), timeout=timeout)
        return self.path

    @property
    def body(self) -> Locator:
        return self.page.get_by_role("main")

    def press(self, name: str) -> None:
        """Presses the button with that word."""
        self.body.get_by_role("button", name=word(name, self.language)).first.click()

    def follow(self, name: str) -> None:
        """Follows the link with that word."""
        self.body.get_by_role("link", name=word(name, self.language)).first.click()

    def field(self, name: str) -> Locator:
        return self.body.get_by_label(word(name, self.language)).first

    def reads(self, name: str) -> None:
        """Expects the word somewhere on the page."""
        expect(self.body).to_contain_text(word(name, self.language))


class Student(Site):
    """The journey of one student; `order` and `code` are set on the way."""

    order = ""
    code: dict

    def open(self, path: str) -> None:
        """Goes to an address; says on the way that the machine may look at the face, if asked."""
        super().open(path)
        if self.path.endswith("/face") and not path.endswith("/face"):
            self.agree_to_faces()
            super().open(path)

    def find_batch(self) -> None:
        """From the home page by feature code to the offer."""
        self.open("/")
        self.field("batchQuestion").fill(self.server.demo["featureCode"])
        self.press("find")
        self.reach(rf"/b/{self.server.demo['featureCode']}")

    def accept_offer(self) -> None:
        self.follow("begin")
        self.reach("/(sign-in|b/.*/capture-code)")

    def sign_in(self, phone: str, on_code_page=lambda: None) -> None:
        if "/sign-in" not in self.path:
            self.open("/sign-in")
        self.field("phone").fill(phone)
        # The label holds links, so the box itself is ticked.
        self.body.get_by_role("checkbox", name=word("agree", self.language)).check()
        earlier = self.outbox().count(phone)
        self.press("sendCode")
        self.reach("/sign-in/[0-9a-f-]{36}")
        on_code_page()
        code = self.code_from_outbox(phone, earlier)
        self.field("code").fill(code)
        # The form may send itself when the sixth digit is there.
        if re.match("/sign-in/", self.path) and self.field("code").is_visible():
            self.field("code").press("Enter")
        self.page.wait_for_url(lambda address: "/sign-in" not in address)

    def outbox(self) -> str:
        """What a developer reads in the outbox."""
        page = self.page.context.new_page()
        page.goto(self.server.address + "/sandbox/outbox")
        words = page.get_by_role("main").inner_text()
        page.close()
        return words

    def code_from_outbox(self, phone: str, earlier: int) -> str:
        """The newest code sent to the phone, once there are more messages to it than before."""
        for _ in range(60):
            words = self.outbox()
            if words.count(phone) > earlier:
                return newest_code(words, phone)
            self.page.wait_for_timeout(250)
        raise AssertionError(f"no code for {phone} in the outbox")

    def prove(self, code: dict) -> None:
        """Capture code, last four, is this you."""
        self.send_code_picture(code)
        self.give_last_four()
        self.confirm()

    def send_code_picture(self, code: dict) -> None:
        self.code = code
        self.reach("/b/.*/capture-code")
        self.field("capturePicture").set_input_files(code["file"])
        self.press("readCode")
        self.reach("/enrolments/[^/]+/last-four")

    def give_last_four(self) -> None:
        self.field("lastFour").fill(self.code["lastFour"])
        self.press("confirm")
        self.reach("/enrolments/[^/]+")
        expect(self.body).to_contain_text(self.code["maskedName"])

    def confirm(self) -> None:
        self.press("itIsMe")
        self.reach("/orders/.+")
        self.order = re.match("/orders/([^/?]+)", self.path).group(1)

    def agree_to_faces(self, answer: str = "agreed") -> None:
        """Says once who may look at the face, where that is asked."""
        if self.path.endswith("/face"):
            self.body.locator(f"input[name=answer][value={answer}]").check()
            self.body.locator("form button[type=submit]").last.click()
            self.reach("/orders/.*/rules")

    def read_rules(self) -> None:
        if not self.path.endswith("/rules"):
            self.open(f"/orders/{self.order}/rules")
        self.follow("toCamera")
        self.reach("/orders/.*/camera")

    def upload(self, file: Path) -> str:
        """Sends a portrait from the album and waits for the result: `standardised` or `refused`."""
        self.send(file)
        return self.result()

    def send(self, file: Path) -> None:
        """Chooses a portrait from the album, which sends it."""
        if not self.path.endswith("/camera"):
            self.open(f"/orders/{self.order}/camera")
        self.body.locator("input[type=file]:not([capture])").set_input_files(str(file))

    def open_camera(self) -> None:
        """Opens the camera in the page, and waits until it shows something."""
        self.press("openCamera")
        expect(self.body.locator("dialog[open] video")).to_have_js_property("paused", False)

    def shoot(self) -> str:
        """Takes a photo with the open camera and waits for the result."""
        self.body.locator("[data-shoot]").click()
        return self.result()

    def result(self) -> str:
        """What became of the photo under way: `standardised` or `refused`."""
        self.reach("/photos/[^/]+", timeout=30_000)
        use = self.body.get_by_role("link", name=word("usePhoto", self.language))
        again = self.body.get_by_role("link", name=word("takeAnother", self.language))
        expect(use.or_(again).first).to_be_visible(timeout=30_000)
        return "standardised" if use.count() else "refused"

    def use_photo(self) -> None:
        self.follow("usePhoto")
        self.reach("/orders/.*/answers")

    def submit(self) -> None:
        self.press("submit")
        self.page.wait_for_url(lambda address: "/answers" not in address)

    def begin_payment(self) -> str:
        """From the order to the payment page; returns the address of the cashier."""
        if not self.path.endswith("/pay"):
            self.open(f"/orders/{self.order}/pay")
        self.press("pay")
        self.reach("/payments/[^/]+")
        link = self.body.get_by_role("link", name=word("openCashier", self.language))
        return re.sub("^http://[^/]+", "", link.get_attribute("href"))

    def cashier(self, address: str, act: str) -> None:
        """Does `pay`, `paySilently` or `fail` at the sandbox cashier, as on another phone."""
        page = self.page.context.new_page()
        page.goto(self.server.address + address)
        with page.expect_navigation():
            page.locator(f'main button[value="{act}"]').click()
        page.close()

    def pay(self) -> None:
        """Pays, and sees the payment page turn into the order by itself."""
        self.cashier(self.begin_payment(), "pay")
        self.wait_line(1, "paid")
        self.reach(f"/orders/{self.order}")

    def lines(self) -> tuple[str, ...]:
        """Capture, payment and registry line of the order, from the database."""
        return self.server.query(
            f"select capture, payment, registry from orders where id = '{self.order}'")[0]

    def wait_line(self, index: int, *wanted: str, seconds: float = 40) -> None:
        """Waits until a line of the order has one of the values."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.lines()[index] in wanted:
                return
            time.sleep(0.2)
        raise AssertionError(f"the order is {self.lines()}, not {wanted}\n{self.server.tail()}")

    def way_to_camera(self, code: dict, phone: str) -> None:
        """Everything up to the page of the camera."""
        self.find_batch()
        self.accept_offer()
        self.sign_in(phone)
        self.prove(code)
        self.read_rules()

    def whole_way(self, code: dict, phone: str, portrait: Path) -> None:
        """Everything up to the submitted and unpaid order."""
        self.way_to_camera(code, phone)
        assert self.upload(portrait) == "standardised", self.body.inner_text()
        self.use_photo()
        self.submit()


def newest_code(text: str, phone: str) -> str | None:
    """The first six digits after the first mention of the phone in the outbox, newest first."""
    place = text.find(phone)
    if place < 0:
        return None
    found = re.search(r"(?<!\d)\d{6}(?!\d)", text[place + len(phone):])
    return found.group(0) if found else None

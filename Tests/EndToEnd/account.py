"""A student without a browser: the same journey by plain requests, for tests of the edges."""

import json
import re
import time
from pathlib import Path

from pages import newest_code
from server import Server
from visitor import Answer, Visitor


class Account(Visitor):
    """Signs in by phone on making; `order` is set by `enrol`."""

    def __init__(self, server: Server, phone: str, signs_in: bool = True):
        super().__init__(server.address)
        self.server = server
        self.phone = phone
        self.order = ""
        if signs_in:
            self.sign_in()

    # Signing in

    def ask_code(self) -> Answer:
        """The page that asks for the code just sent."""
        form = self.form(self.get("/sign-in"), "/sign-in")
        changes = {form.name("tel"): self.phone, form.name("checkbox"): "yes"}
        return self.follow(self.send(form, changes))

    def code_form(self, page: Answer):
        return self.form(page, page.address.split("?")[0])

    def sign_in(self) -> None:
        page = self.ask_code()
        assert page.status == 200, page.words
        form = self.code_form(page)
        done = self.send(form, {form.name("text"): self.newest_code()})
        assert done.status in (302, 303), (done.status, done.text[:300])

    def newest_code(self) -> str:
        for _ in range(60):
            found = newest_code(Visitor(self.address).get("/sandbox/outbox").words, self.phone)
            if found:
                return found
            time.sleep(0.2)
        raise AssertionError(f"no code for {self.phone} in the outbox")

    # The enrolment

    @property
    def capture_page(self) -> str:
        return f"/b/{self.server.demo['featureCode']}/capture-code"

    def send_capture_code(self, picture: bytes, name: str = "code.png") -> Answer:
        form = self.form(self.get(self.capture_page), "/capture-code")
        return self.send(form, files={form.name("file"): (name, picture)})

    def send_last_four(self, address: str, typed: str) -> Answer:
        form = self.form(self.get(address), "/last-four")
        return self.send(form, {form.name("text", "tel"): typed})

    def enrol(self, code: dict) -> None:
        """Capture code, last four and confirmation, up to an order of one's own."""
        answer = self.send_capture_code(Path(code["file"]).read_bytes())
        assert answer.status in (302, 303), (answer.status, answer.text[:400])
        answer = self.send_last_four(answer.location, code["lastFour"])
        assert answer.status in (302, 303), (answer.status, answer.text[:400])
        page = self.follow(answer)
        form = self.form(page, page.address.split("?")[0])
        answer = self.send(form)
        self.order = re.search("/orders/([^/?]+)", answer.location).group(1)
        self.agree_to_faces()

    def agree_to_faces(self) -> None:
        """Lets the machine look at the face, once."""
        page = self.get(f"/orders/{self.order}/face")
        if page.status == 200:
            answer = self.send(self.form(page, "/face"), {"answer": "agreed"})
            assert answer.status in (302, 303), (answer.status, answer.text[:400])

    # Photos

    def own_token(self) -> dict[str, str]:
        return {"X-CSRF-Token": self.token(self.get("/orders")), "Accept": "application/json"}

    def send_photo(self, data: bytes, name: str = "photo.jpg", order: str = "") -> Answer:
        """Sends a whole photo by the form that works without script."""
        form = self.form(self.get(f"/orders/{self.order}/camera"), "/photos")
        if order:
            form.action = f"/orders/{order}/photos"
        return self.send(form, files={form.name("file"): (name, data)})

    def create_upload(self, length: int) -> Answer:
        headers = self.own_token() | {"Upload-Length": str(length)}
        return self.ask("POST", f"/orders/{self.order}/uploads", b"", headers)

    def begin_upload(self, length: int) -> str:
        """Begins a resumable upload; returns its address."""
        answer = self.create_upload(length)
        assert answer.status == 201, (answer.status, answer.text[:300])
        return answer.location

    def append(self, upload: str, offset: int, part: bytes) -> Answer:
        headers = self.own_token() | {
            "Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        return self.ask("PATCH", upload, part, headers)

    def offset(self, upload: str) -> int:
        return int(self.ask("HEAD", upload).headers["upload-offset"])

    def wait_photo(self) -> str:
        """The state of the order's newest photo once it is checked."""
        for _ in range(240):
            found = self.server.query(
                f"select id, state from photos where order_id = '{self.order}' order by created_at desc")
            if found and found[0][1] != "received":
                return found[0][1]
            time.sleep(0.25)
        raise AssertionError("the photo was not checked in a minute")

    def problem(self, answer: Answer) -> str:
        """What a refusal says, as page or as problem document."""
        if "json" in answer.headers.get("content-type", ""):
            return " ".join(str(value) for value in json.loads(answer.body).values())
        return answer.words

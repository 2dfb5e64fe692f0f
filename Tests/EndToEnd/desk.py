"""What the tests know of the desk: how staff review photos and deliver them."""

import re
from pathlib import Path

from pages import Site


class Desk(Site):
    """The work of one member of staff."""

    def sign_in(self, role: str) -> None:
        person = self.server.staff(role)
        self.open("/desk/sign-in")
        self.field("user").fill(person["login"])
        self.field("password").fill(person["password"])
        self.press("signIn")
        self.page.wait_for_url(lambda address: "/sign-in" not in address)

    def open_batch(
            self, school: str, name: str, opens: str, closes: str, preset: str = "",
            without: tuple[str, ...] = (), **knobs: str) -> None:
        """Makes a batch by the form, `without` some of the preset's proofs and with the choices given
        by name, and ends on its page."""
        self.open("/desk/batches/new" + (f"?preset={preset}" if preset else ""))
        self.body.locator("select[name=school]").select_option(label=school)
        self.body.locator("input[name=levels]").first.check()
        for field, typed in (("name", name), ("opens", opens), ("closes", closes)):
            self.body.locator(f"input[name={field}]").fill(typed)
        if not preset:
            self.body.locator("input[name=price]").fill("20")
        for proof in without:
            self.body.locator(f"input[name=proofs][value={proof}]").uncheck()
        for knob, value in knobs.items():
            self.body.locator(f"input[name={knob}][value={value}]").check()
        self.press("createBatch")
        self.reach("/desk/batches/[0-9a-f-]{36}")

    def import_roster(self, batch: str, table: bytes) -> None:
        """Hands a list in to the batch of that path, and ends on the page of its report."""
        self.open(batch + "/roster")
        self.body.locator("input[name=file]").set_input_files(
            {"name": "名单.csv", "mimeType": "text/csv", "buffer": table})
        self.press("importRoster")
        self.reach("/desk/rosters/[^/]+")

    def next_review(self) -> None:
        """Takes the next photo; waits for one to arrive."""
        for _ in range(80):
            self.open("/desk/review")
            if re.match("/desk/reviews/", self.path):
                return
            self.page.wait_for_timeout(500)
        raise AssertionError(f"no photo came to this reviewer: {self.body.inner_text()[:400]}")

    def approve_by_key(self) -> None:
        """Approves by the key A; the desk goes on to the next photo or to the queue."""
        self.wait_ready()
        with self.page.expect_navigation():
            self.page.keyboard.press("a")
        self.page.wait_for_load_state()

    def refuse_by_key(self) -> None:
        """Refuses by the key R, with the first reason of the list."""
        self.wait_ready()
        self.page.keyboard.press("r")
        self.page.keyboard.press("1")
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.page.wait_for_load_state()

    def build_delivery(self, on_batch=lambda: None, on_list=lambda: None) -> None:
        """Builds and sends the delivery of the demo batch, and ends on its page."""
        self.open("/desk/batches")
        self.body.locator('a[data-row]').filter(has_text="2027 届毕业生图像采集").first.click()
        self.reach("/desk/batches/[^/]+")
        on_batch()
        self.open(self.path.split("?")[0] + "/deliveries")
        on_list()
        self.press("buildPackage")
        self.reach("/desk/deliveries/[^/]+")

    def download_package(self, folder: Path) -> Path:
        with self.page.expect_download() as waiting:
            self.follow("download")
        file = folder / "package.zip"
        waiting.value.save_as(file)
        return file

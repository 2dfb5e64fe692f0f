"""Pictures of what lies beside the good way: empty, closed, wrong, lost, expired, failed."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from album import FOLDER, LIMIT, Album, only_when_asked
from desk import Desk
from pages import Student
from pictures import made, no_face, text_named_jpg
from playwright.sync_api import expect
from server import ROOT, Server

pytestmark = only_when_asked

SCHOOL = "示范大学"
OPEN, CLOSED = "2027 届毕业生补采", "2026 届毕业生图像采集"


@pytest.fixture
def batches(desk, server) -> dict[str, str]:
    """The feature codes of a second open batch of the demo school and of a closed one."""
    later = date.today() + timedelta(days=180)
    for name, closes in ((OPEN, f"{later}T18:00"), (CLOSED, "2026-01-31T18:00")):
        if not codes(server, name):
            desk("centreAdministrator").open_batch(f"{SCHOOL} · 99001", name, "2026-01-01T08:00", closes)
    return {name: codes(server, name)[0] for name in (OPEN, CLOSED)}


def codes(server: Server, name: str) -> list[str]:
    return [row[0] for row in server.query(f"select feature_code from batches where name = '{name}'")]


def finding(student: Student, album: Album, closed: str) -> None:
    """A mistyped code, several batches of one school, a closed one."""
    code = student.server.demo["featureCode"]
    student.open("/")
    student.field("batchQuestion").fill(code[:-1] + ("A" if code[-1] != "A" else "B"))
    student.press("find")
    album.take(student, "01-home-errors")
    student.open(f"/find?q={SCHOOL}")
    expect(student.body).to_contain_text(OPEN)
    album.take(student, "02-results")
    student.open(f"/b/{closed}")
    album.take(student, "02-closed")


def entering(student: Student, album: Album, phone: str) -> None:
    """A form of a lost session, a wrong code, and nothing there yet."""
    student.open("/agreements/service")
    album.take(student, "20-agreement-service")
    student.open("/sign-in")
    student.page.context.clear_cookies(name="xueying_visitor")
    student.press("sendCode")
    album.take(student, "19-form-refused")

    def wrong_code() -> None:
        student.field("code").fill("000000")
        student.field("code").press("Enter")
        expect(student.body.locator("[aria-invalid=true]")).to_be_visible()
        album.take(student, "04-code-errors")

    student.open("/sign-in")
    student.sign_in(phone, on_code_page=wrong_code)
    student.open("/orders")
    album.take(student, "18-orders-empty")


def proving(student: Student, album: Album, folder: Path) -> None:
    """A picture without a code, and the wrong last four."""
    nothing = folder / "nothing.jpg"
    nothing.write_bytes(no_face())
    student.find_batch()
    student.accept_offer()
    student.field("capturePicture").set_input_files(nothing)
    student.press("readCode")
    expect(student.body.locator("[aria-invalid=true]")).to_be_visible()
    album.take(student, "05-capture-code-errors")
    student.send_code_picture(student.server.next_code())
    student.field("lastFour").fill("9999")
    student.press("confirm")
    expect(student.body.locator("[aria-invalid=true]")).to_be_visible()
    album.take(student, "06-last-four-errors")
    student.give_last_four()
    student.confirm()


def photographing(student: Student, album: Album, folder: Path) -> None:
    """A file that is no photo, no connection, and a photo that cannot be read any more."""
    text = folder / "text.jpg"
    text.write_bytes(text_named_jpg())
    album_input = student.body.locator("input[type=file]:not([capture])")
    student.open(f"/orders/{student.order}/camera")
    album_input.set_input_files(text)
    student.page.wait_for_timeout(1500)
    album.take(student, "09-camera-errors")
    student.open(f"/orders/{student.order}/camera")
    student.page.context.set_offline(True)
    album_input.set_input_files(made())
    student.page.wait_for_timeout(1500)
    album.take(student, "09-camera-offline")
    student.page.context.set_offline(False)
    student.reach("/photos/[^/]+", timeout=60_000)
    student.open(f"/orders/{student.order}/camera")
    assert student.upload(made("tooTight")) == "refused"
    # Nearly all damage is found at the upload, so a photo found damaged later is written here.
    student.server.query("""update photos set state = 'unreadable', picture_error = '{"truncated":{}}'
        where state = 'refused'""")
    student.page.reload()
    album.take(student, "10-photo-unreadable")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_beside_the_way_is_pictured(visit, server, batches, phone, language, tmp_path):
    student, album = visit(language=language), Album(language)
    finding(student, album, batches[CLOSED])
    entering(student, album, phone)
    proving(student, album, tmp_path)
    photographing(student, album, tmp_path)
    assert student.upload(made()) == "standardised"
    student.use_photo()
    student.submit()
    student.open(f"/orders/{student.order}")
    album.take(student, "15-order-to-pay")
    student.begin_payment()
    server.pass_time(86_400, what="payment_attempts", when="created_at")
    # The page turns into the closed one by itself.
    expect(student.body.locator("[data-module=progress]")).to_have_count(0, timeout=40_000)
    album.take(student, "14-payment-closed")
    server.query("alter table schools rename to schools_away")
    student.open("/find?q=x")
    album.take(student, "19-service-failed")
    server.query("alter table schools_away rename to schools")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_desk_beside_the_way_is_pictured(visit, desk, batches, language):
    album = Album(f"{language}-desk")
    stranger = visit(Desk, language)
    stranger.open("/desk/sign-in")
    stranger.field("user").fill("admin")
    stranger.field("password").fill("not this one")
    stranger.press("signIn")
    expect(stranger.body.locator("[aria-invalid=true]")).to_be_visible()
    album.take(stranger, "01-sign-in-errors")
    album.take(desk("schoolRegistrar", language), "02-registrar")
    reviewer = desk("firstReviewer", language)
    reviewer.open("/desk/audit")
    album.take(reviewer, "16-not-allowed")
    administrator = desk("centreAdministrator", language)
    administrator.open("/desk/orders?q=nobody")
    album.take(administrator, "09-orders-none")
    administrator.page.keyboard.press("?")
    album.take(administrator, "17-keys", whole=False)
    administrator.open("/desk/batches")
    administrator.body.locator("a[data-row]").filter(has_text=OPEN).first.click()
    administrator.reach("/desk/batches/[^/]+")
    album.take(administrator, "11-batch-new")


def test_the_pictures_are_small():
    total = sum(file.stat().st_size for file in (ROOT / FOLDER).glob("*.png"))
    assert 0 < total < LIMIT, f"{total} bytes"

"""Pictures of the pages around an order: the account, study records, objections, and their desk."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from album import Album, only_when_asked
from desk import Desk
from pages import Student
from pictures import made
from test_accounts import CARD, PASSWORD, set_password

pytestmark = only_when_asked

SCHOOL = "示范大学 · 99001"
ROSTER = ("姓名,证件号码,学号,层次,专业\r\n林晓,11010519491231002X,2023001,本科,软件工程\r\n"
          "周明,1.10105E+17,2023002,本科,临床医学\r\n")


def account(student: Student, album: Album, phone: str) -> None:
    """Every page of the personal centre, and signing in by password."""
    student.open("/records")
    album.take(student, "50-records-empty")
    set_password(student, "woaini1314")
    album.take(student, "51-password-common")
    set_password(student, PASSWORD)
    student.reach("/account")
    album.take(student, "52-account")
    for place in ("contact", "phone", "password", "document", "sessions", "data", "delete", "scan"):
        student.open(f"/account/{place}")
        album.take(student, f"52-account-{place}")
    student.body.locator("input[type=file]").set_input_files(str(CARD))
    student.press("readCard")
    student.reach("/account/scan/confirm", timeout=60_000)
    album.take(student, "53-card-read")


def signing_in(visitor: Student, album: Album, phone: str) -> None:
    visitor.open("/sign-in")
    visitor.follow("passwordSignIn")
    album.take(visitor, "54-sign-in-password")
    visitor.field("signInNumber").fill(phone)
    visitor.field("password").fill("wrong7word")
    visitor.press("signIn")
    album.take(visitor, "54-sign-in-password-wrong")
    visitor.open("/password")
    album.take(visitor, "55-forgot-password")


def open_roster_batch(administrator: Desk, office: Album) -> str:
    """A batch that is proved by roster and asks for more; returns its feature code."""
    closes = date.today() + timedelta(days=60)
    administrator.open_batch(
        SCHOOL, "名单采集", "2026-01-01T08:00", f"{closes}T18:00", preset="nationalSite")
    path = administrator.path.split("?")[0]
    code = administrator.body.locator(".feature-code").inner_text()
    administrator.open(path + "/roster")
    office.take(administrator, "50-roster")
    administrator.import_roster(path, ROSTER.encode("gb18030"))
    administrator.body.get_by_text("1.10105E+17").first.wait_for()
    office.take(administrator, "51-roster-report")
    return code


def records(student: Student, album: Album, code: str) -> None:
    student.open(f"/b/{code}/roster")
    album.take(student, "56-roster-match")
    student.body.locator("input[name=documentNumber]").fill("110105200301011010")
    student.body.locator("form[method=post] button[type=submit]").last.click()
    student.body.locator(".error-summary, [aria-invalid]").first.wait_for()
    album.take(student, "56-roster-no-match")
    student.body.locator("input[name=documentNumber]").fill("11010519491231002X")
    student.body.locator("form[method=post] button[type=submit]").last.click()
    student.reach("/enrolments/.*/details")
    album.take(student, "57-details")
    student.body.locator("input[name=email]").fill("lin@example.com")
    student.body.locator("form[method=post] button[type=submit]").last.click()
    student.reach("/enrolments/[^/]+")
    album.take(student, "58-is-this-you-roster")
    student.confirm()
    student.open("/records")
    album.take(student, "59-records")


@pytest.fixture
def portrait() -> Path:
    """Nobody who lives is pictured."""
    return made()


def objections(student: Student, studio: Path, desk, album: Album, office: Album) -> None:
    """A refused photo, its objection, the desk that answers, and the list of orders."""
    assert student.upload(studio) == "standardised"
    student.use_photo()
    student.submit()
    student.open("/orders")
    album.take(student, "60-orders-unpaid")
    student.open(f"/orders/{student.order}/pay")
    album.take(student, "61-prices")
    student.pay()
    reviewer: Desk = desk("firstReviewer", language=album.name)
    reviewer.next_review()
    reviewer.refuse_by_key()
    student.wait_line(0, "rejected")
    student.open(f"/orders/{student.order}")
    album.take(student, "62-refused-with-examples")
    student.body.locator('a[href$="/contest"]').first.click()
    student.reach("/photos/[^/]+/contest")
    album.take(student, "63-contest")
    student.body.locator("textarea").fill("背景边缘是干净的，请放大看左肩。")
    student.body.locator("form[method=post] button[type=submit]").last.click()
    student.reach(f"/orders/{student.order}")
    album.take(student, "64-contested")
    second: Desk = desk("centreAdministrator", language=album.name)
    second.open("/desk/contests")
    office.take(second, "60-contests")
    second.body.locator("a[data-row]").first.click()
    second.reach("/desk/contests/[^/]+")
    office.take(second, "61-contest")
    second.open("/desk/corrections")
    office.take(second, "62-corrections")
    student.open("/orders?tab=paid")
    album.take(student, "65-orders-paid")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_rooms_beside_are_pictured(visit, desk, server, phone, blue_portrait, language):
    album, office = Album(language), Album(f"{language}-desk")
    student: Student = visit(language=language)
    student.sign_in(phone)
    account(student, album, phone)
    signing_in(visit(language=language), album, phone)
    code = open_roster_batch(desk("centreAdministrator", language=language), office)
    records(student, album, code)
    objections(student, blue_portrait, desk, album, office)

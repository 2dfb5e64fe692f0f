"""Pictures of what follows: own backgrounds, downloads, sanctions, who is missing, joined accounts."""

from pathlib import Path

import pytest
from album import Album, only_when_asked
from desk import Desk
from pages import Site, Student
from pictures import made
from test_accounts import PASSWORD, set_password
from test_identity import doubted, let_rest
from test_photos import batch as batch  # noqa: PLC0414, the fixture
from test_presets import declare
from test_sanctions import ROSTER, appeal, approved, open_batch, sanctioned
from test_sanctions import beautified as beautified  # noqa: PLC0414, the fixture

pytestmark = only_when_asked


@pytest.fixture
def portrait() -> Path:
    """Nobody who lives is pictured."""
    return made()


def take(site: Site, path: str, title: str) -> None:
    """The page of that address in both languages."""
    for language in ("zh", "en"):
        site.language = language
        site.open(path)
        Album(f"{language}-desk" if isinstance(site, Desk) else language).take(site, title)
    site.language = "zh"


def test_of_two_backgrounds_one_is_taken(visit, batch, phone, blue_portrait):
    student = visit()
    declare(student, batch("由同学选择背景", background="offer", glasses="clearOnly"), phone,
            schoolCategory="网络教育")
    take(student, f"/orders/{student.order}/rules", "70-rules-offer")
    student.upload(blue_portrait)
    take(student, student.path, "71-choose-background")


def test_an_approved_photo_is_taken_along(visit, desk, server, phone):
    _, _, code = open_batch(desk, "graduateSchool", "研究生院图像采集")
    student = approved(visit, desk, server, code, phone, made())
    take(student, f"/orders/{student.order}", "72-approved")
    take(student, f"/orders/{student.order}/downloads", "73-downloads")
    administrator: Desk = desk("centreAdministrator")
    take(administrator, f"/desk/orders/{student.order}", "70-order")


def test_a_capture_is_revoked(visit, desk, server, phone, beautified):
    student, sanction = sanctioned(visit, desk, server, "研究生院", phone, beautified)
    take(student, f"/orders/{student.order}", "74-revoked")
    take(student, f"/orders/{student.order}/sanction", "75-sanction")
    appeal(student)
    take(student, f"/orders/{student.order}/sanction", "76-appealed")
    third: Desk = desk("firstReviewer")
    take(third, "/desk/sanctions", "71-sanctions")
    take(third, sanction, "72-sanction")
    administrator: Desk = desk("centreAdministrator")
    check = server.query("select batch_id from technical_checks order by started_at desc")[0][0]
    take(administrator, f"/desk/batches/{check}/check", "73-technical-check")
    finding = server.query("select id from findings order by found_at desc")[0][0]
    take(administrator, f"/desk/findings/{finding}", "74-finding")


def test_who_is_missing_is_listed(desk):
    administrator, path, _ = open_batch(desk, "nationalSite", "名单采集")
    administrator.import_roster(path, ROSTER.encode("gb18030"))
    administrator.body.get_by_text("2").first.wait_for()
    take(administrator, f"{path}/participation", "75-participation")


def test_accounts_are_joined(visit, server, phone):
    old: Student = visit()
    old.sign_in(phone)
    set_password(old, PASSWORD)
    old.reach("/account")
    new: Student = visit()
    new.sign_in("13" + str(int(phone[2:]) + 5_000_000).zfill(9)[-9:])
    take(new, "/account/join", "77-join")
    new.open("/account/join")
    new.field("otherNumber").fill(phone)
    new.field("passwordOfAccount").fill(PASSWORD)
    new.press("goOn")
    take(new, new.reach("/account/join/[0-9a-f-]{36}"), "78-join-plan")
    take(new, "/", "79-home-signed-in")
    let_rest(server)
    stranger: Student = visit()
    doubted(stranger, phone)
    take(stranger, stranger.path, "79-whose-account")

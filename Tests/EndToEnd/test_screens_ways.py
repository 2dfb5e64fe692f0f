"""Pictures of other ways: who may look, a friend's phone, the card, capture again, money back, prints."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from album import only_when_asked
from desk import Desk
from pages import Student
from pictures import made
from test_accounts import CARD
from test_money import SCHOOL, paid
from test_photos import batch as batch  # noqa: PLC0414, the fixture
from test_presets import declare
from test_sanctions import approved
from test_screens_after import portrait as portrait  # noqa: PLC0414, the fixture
from test_screens_after import take

pytestmark = only_when_asked

closes = date.today() + timedelta(days=60)


def open_batch(desk, name: str, preset: str = "graduateSchool", **knobs: str) -> tuple[Desk, str]:
    """The administrator and the feature code of a batch with those choices."""
    administrator: Desk = desk("centreAdministrator")
    administrator.open_batch(
        SCHOOL, name, "2026-01-01T08:00", f"{closes}T18:00", preset=preset, **knobs)
    return administrator, administrator.body.locator(".feature-code").inner_text()


def test_who_may_look_at_a_face(visit, desk, batch, phone):
    student = visit()
    declare(student, batch("不同意机器检测"), phone, schoolCategory="网络教育")
    take(student, f"/orders/{student.order}/face", "90-face")
    student.open(f"/orders/{student.order}/face")
    student.agree_to_faces("declined")
    student.read_rules()
    student.send(made())
    student.reach("/photos/.*/place", timeout=30_000)
    photo = student.path.removesuffix("/place")
    take(student, photo + "/place", "91-place")
    student.open(photo + "/place")
    student.body.get_by_role("button", name="就用这个位置").click()
    assert student.result() == "standardised"
    take(student, photo, "92-placed")


def test_a_friends_phone(visit, server, phone):
    student = visit()
    student.way_to_camera(server.next_code(), phone)
    student.body.get_by_role("button", name="请同学帮忙拍").click()
    student.reach("/orders/.*/helper/[^/]+")
    friend = visit(Student)
    address = student.body.locator(".entrance-link a").get_attribute("href")
    take(student, student.path, "93-helper-code")
    friend.page.goto(address)
    take(friend, friend.path, "94-helper")


def test_the_card_of_a_batch_and_to_sign_in(visit, desk, phone):
    _, code = open_batch(desk, "身份核验", preset="individualPaidFirst")
    student = visit()
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    take(student, f"/b/{code}/identity", "95-identity")
    student.body.locator("input[name=picture]").set_input_files(CARD)
    student.body.locator("form:has(input[type=file]) button[type=submit]").click()
    student.reach(f"/b/{code}/identity/confirm", timeout=60_000)
    take(student, f"/b/{code}/identity/confirm", "96-identity-read")
    take(student, "/account/avatar", "97-avatar")
    take(student, "/account/addresses", "98-addresses")
    take(visit(Student), "/sign-in/document", "99-sign-in-card")


def test_money_goes_back(visit, desk, server, phone):
    administrator, code = open_batch(desk, "可退款的批次", refunds="beforeReview")
    student, cashier = paid(visit, server, code, phone, made())
    take(student, f"/orders/{student.order}/refund", "100-refund")
    student.cashier(cashier, "refundSlowly")
    student.open(f"/orders/{student.order}/refund")
    student.body.locator("form button[type=submit]").last.click()
    student.wait_line(1, "refunding")
    take(student, f"/orders/{student.order}", "101-refunding")
    take(administrator, "/desk/money", "80-money")
    take(administrator, "/desk/money/statements", "81-statements")


def test_capture_again_prints_and_a_parcel(visit, desk, server, phone):
    administrator, code = open_batch(desk, "再次采集和冲印", recapture="withApproval", fulfilment="school")
    student = approved(visit, desk, server, code, phone, made())
    take(student, f"/orders/{student.order}/recapture", "102-recapture")
    take(administrator, "/desk/recaptures", "82-recaptures")
    take(administrator, "/desk/production?stage=toMake", "83-production")
    administrator.body.locator("input[name=order]").first.check()
    administrator.body.locator("button[value=start]").click()
    administrator.page.wait_for_url(lambda address: "/changes" not in address)
    take(administrator, "/desk/production?stage=making", "84-making")
    take(administrator, "/desk/print-runs", "85-print-runs")
    take(administrator, "/desk/shipments", "86-shipments")
    take(administrator, f"/desk/orders/{student.order}", "87-order-prints")

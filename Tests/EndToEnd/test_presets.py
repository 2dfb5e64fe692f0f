"""The journeys of the systems that this product replaces, each from its preset, in its own order."""

from datetime import date, datetime, timedelta, timezone

import pytest
from desk import Desk
from pages import Student

SCHOOL = "示范大学 · 99001"


@pytest.fixture
def batch(desk):
    """Opens a batch of a preset as staff do, and gives its feature code."""

    def opened(preset: str, name: str) -> str:
        administrator: Desk = desk("centreAdministrator")
        closes = date.today() + timedelta(days=60)
        administrator.open_batch(SCHOOL, name, "2026-01-01T08:00", f"{closes}T18:00", preset=preset)
        return administrator.body.locator(".feature-code").inner_text()

    return opened


def enter(student: Student, code: str, phone: str, capture: dict) -> None:
    """By the batch's link to the confirmed enrolment."""
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    student.prove(capture)


def reads(student: Student, *words: str) -> None:
    """Expects the manual's own words on the page of the order."""
    student.open(f"/orders/{student.order}")
    for one in words:
        assert one in student.body.inner_text(), student.body.inner_text()


def test_capture_code_then_photo_then_payment_and_one_review(
        visit, desk, batch, server, phone, portrait, other_portrait):
    """S1: feature code, capture code, photo, order, payment, 待审核, 被驳回, 去编辑, passed."""
    student = visit()
    enter(student, batch("captureCode", "湖南加密采集"), phone, server.next_code())
    student.read_rules()
    assert student.upload(portrait) == "standardised"
    student.use_photo()
    student.submit()
    reads(student, "待支付", "去支付")
    student.pay()
    reads(student, "待审核")
    reviewer = desk("firstReviewer")
    reviewer.next_review()
    reviewer.refuse_by_key()
    student.wait_line(0, "rejected")
    reads(student, "被驳回", "去编辑")
    student.body.get_by_role("link", name="去编辑").click()
    assert student.upload(other_portrait) == "standardised"
    student.use_photo()
    student.submit()
    reviewer.next_review()
    reviewer.approve_by_key()
    student.wait_line(0, "approved")


def test_scanned_code_paid_before_the_photo_and_withdrawn_while_waiting(
        visit, desk, batch, server, phone, portrait):
    """S3: QR code of the batch, capture code and last four, payment, 去上传, 提交审核, 撤回审核, 待处理."""
    student = visit()
    enter(student, batch("scannedPaidFirst", "广东指定批次"), phone, server.next_code())
    reads(student, "去支付")
    student.open(f"/orders/{student.order}/camera")
    assert student.body.locator("input[type=file]").count() == 0
    student.pay()
    reads(student, "待上传", "去上传")
    student.body.get_by_role("link", name="去上传").click()
    student.read_rules()
    assert student.upload(portrait) == "standardised"
    student.use_photo()
    student.body.get_by_role("button", name="提交审核").click()
    student.wait_line(0, "submitted")
    reads(student, "待审核", "撤回审核")
    student.body.get_by_role("button", name="撤回审核").click()
    student.wait_line(0, "draft")
    reads(student, "重新拍照", "去提交")
    student.body.get_by_role("link", name="去提交").click()
    student.body.get_by_role("button", name="提交审核").click()
    student.wait_line(0, "submitted")
    reviewer = desk("firstReviewer")
    reviewer.next_review()
    reviewer.approve_by_key()
    student.wait_line(0, "approved")
    reads(student, "待处理")
    assert "撤回审核" not in student.body.inner_text()


def test_two_reviews_and_a_message_with_the_two_days_of_the_school(
        visit, desk, batch, server, phone, portrait, other_portrait):
    """S4: 开始线上采集, 去支付, first and final review, a refusal by the final one, 再编辑, 待制作."""
    student = visit()
    enter(student, batch("graduateSchool", "研究生院采集"), phone, server.next_code())
    reads(student, "开始线上采集")
    student.body.get_by_role("link", name="开始线上采集").click()
    student.read_rules()
    assert student.upload(portrait) == "standardised"
    student.use_photo()
    student.submit()
    reads(student, "去支付")
    student.pay()
    first, final = desk("firstReviewer"), desk("finalReviewer")
    first.next_review()
    first.approve_by_key()
    student.wait_line(0, "awaitingFinalReview")
    final.next_review()
    final.refuse_by_key()
    student.wait_line(0, "rejected")
    until = server.query(f"select repair_by from orders where id = '{student.order}'")[0][0]
    left = datetime.fromisoformat(until.replace("Z", "+00:00")) - datetime.now(timezone.utc)
    assert timedelta(days=2) <= left <= timedelta(days=3)
    assert "需要重拍，请在" in student.outbox()
    reads(student, "再编辑")
    student.body.get_by_role("link", name="再编辑").click()
    assert student.upload(other_portrait) == "standardised"
    student.use_photo()
    student.submit()
    for reviewer, state in ((first, "awaitingFinalReview"), (final, "approved")):
        reviewer.next_review()
        reviewer.approve_by_key()
        student.wait_line(0, state)
    reads(student, "待制作")

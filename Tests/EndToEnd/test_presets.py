"""The journeys of the systems that this product replaces, each from its preset, in its own order."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from desk import Desk
from pages import Student
from playwright.sync_api import expect

CARDS = Path(__file__).parents[1] / "Fixtures" / "cards"
CARD = "650102200702103043"
SCHOOL = "示范大学 · 99001"
ROSTER = "姓名,证件号码,学号,层次,专业\r\n林晓,11010519491231002X,2023001,本科,软件工程\r\n"


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
    """By the batch's link to the page that reads the capture code, and reads it."""
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    student.code = capture
    student.field("capturePicture").set_input_files(capture["file"])
    student.press("readCode")
    student.reach("/enrolments/.+")


def approve(desk, student: Student, *roles: str, mark: str = "") -> None:
    """The reviewers approve the photo that waits, one after the other."""
    for role in roles:
        reviewer = desk(role)
        reviewer.next_review()
        assert mark in reviewer.body.inner_text()
        reviewer.approve_by_key()
        student.wait_line(0, "approved" if role == roles[-1] else "awaitingFinalReview")


def reads(student: Student, *words: str) -> None:
    """Expects the manual's own words on the page of the order."""
    student.open(f"/orders/{student.order}")
    for one in words:
        assert one in student.body.inner_text(), student.body.inner_text()


@pytest.mark.both
def test_capture_code_then_photo_then_payment_and_one_review(
        visit, desk, batch, server, phone, portrait, other_portrait):
    """S1: feature code, capture code, photo, order, payment, 待审核, 被驳回, 去编辑, passed."""
    student = visit()
    enter(student, batch("captureCode", "湖南加密采集"), phone, server.next_code())
    student.confirm()
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
    student.give_last_four()
    student.confirm()
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
    approve(desk, student, "firstReviewer")
    reads(student, "待处理")
    assert "撤回审核" not in student.body.inner_text()


def test_two_reviews_and_a_message_with_the_two_days_of_the_school(
        visit, desk, batch, server, phone, portrait, other_portrait):
    """S4: 开始线上采集, 去支付, first and final review, a refusal by the final one, 再编辑, 待制作."""
    student = visit()
    enter(student, batch("graduateSchool", "研究生院采集"), phone, server.next_code())
    student.give_last_four()
    student.confirm()
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


def test_found_on_the_list_then_one_of_two_prices(visit, desk, batch, server, phone, blue_portrait):
    """S0: 验证学校, 验证学生信息 against the list, 提交照片, 确认订单, 立即支付 at one of the prices."""
    code = batch("nationalSite", "网站集中采集")
    administrator = desk("centreAdministrator")
    administrator.open("/desk/batches")
    administrator.body.locator("a[data-row]").filter(has_text="网站集中采集").click()
    administrator.reach("/desk/batches/[0-9a-f-]{36}")
    administrator.import_roster(administrator.path.split("?")[0], ROSTER.encode("utf-8-sig"))
    expect(administrator.body).to_contain_text("每一行都已导入")

    student = visit()
    student.open("/")
    student.field("batchQuestion").fill(code)
    student.press("find")
    student.accept_offer()
    student.sign_in(phone)
    student.reach(f"/b/{code}/roster")
    assert "验证学生信息" in student.body.inner_text()
    student.body.locator("input[name=documentNumber]").fill("11010519491231002X")
    student.body.get_by_role("button", name="匹配信息").click()
    student.reach("/enrolments/.*/details")
    student.body.locator("input[name=email]").fill("lin@example.com")
    student.body.get_by_role("button", name="保存并继续").click()
    student.reach("/enrolments/[^/]+")
    student.confirm()
    student.read_rules()
    assert student.upload(blue_portrait) == "standardised"
    student.use_photo()
    assert "lin@example.com" in student.body.inner_text()
    student.submit()
    reads(student, "待支付", "立即支付", "110105********002X")
    give_address(student)
    student.open(f"/orders/{student.order}/pay")
    choose_price(student, "60.00")
    student.cashier(student.begin_payment(), "pay")
    student.wait_line(1, "paid")
    paid = server.query(f"select amount_fen from payment_attempts where order_id = '{student.order}'")
    assert paid == [("6000",)]
    approve(desk, student, "firstReviewer", "finalReviewer")


def check_identity(student: Student, code: str) -> None:
    """身份核验: the front of the ID card is photographed, read, corrected by hand and confirmed."""
    student.reach(f"/b/{code}/identity")
    expect(student.body).to_contain_text("身份核验")
    student.body.locator("input[name=picture]").set_input_files(CARDS / "card-clean.jpg")
    student.body.get_by_role("button", name="识别").click()
    student.reach(f"/b/{code}/identity/confirm", timeout=60_000)
    expect(student.body.locator("input[name=number]")).to_have_value(CARD)
    student.body.locator("input[name=name]").fill("沈平安")
    student.body.get_by_role("button", name="下一步").click()


def declare(student: Student, code: str, phone: str, scans: bool = False, **typed: str) -> None:
    """From the batch's link to a confirmed record of the student's own words."""
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    known = {"name": "欧阳修远", "documentNumber": "11010519491231002X"}
    if scans:
        check_identity(student, code)
        known = {}
    student.reach(f"/b/{code}/declaration")
    for field, words in {**known, "studentNumber": "W19100001", "major": "会计学"}.items():
        student.body.locator(f"input[name={field}]").fill(words)
    student.body.get_by_role("button", name="保存并继续").click()
    student.reach("/enrolments/.*/details")
    for field, words in typed.items():
        student.body.locator(f"input[name={field}]").fill(words)
    student.body.get_by_role("button", name="保存并继续").click()
    student.reach("/enrolments/[^/]+")
    assert "本人填报，待审核确认" in student.body.inner_text()
    student.confirm()


def test_a_single_student_pays_first_and_nothing_is_withdrawn(
        visit, desk, batch, server, phone, portrait):
    """S2, official account: 身份核验, 关联学籍, payment, 进入采集, standardised, two reviews; no 撤回."""
    student = visit()
    declare(student, batch("individualPaidFirst", "散采先支付"), phone, scans=True,
            schoolCategory="网络教育")
    events = server.query("select facts from audit_entries where action = "
                          "'enrolment.identityChecked'")
    assert '"picture":"deleted"' in events[-1][0] and CARD not in events[-1][0]
    student.pay()
    reads(student, "进入采集")
    student.body.get_by_role("link", name="进入采集").click()
    student.read_rules()
    assert student.upload(portrait) == "standardised"
    student.use_photo()
    student.submit()
    student.wait_line(0, "submitted")
    reads(student, "待审核", "网络教育", "650102********3043")
    assert "撤回" not in student.body.inner_text()
    approve(desk, student, "firstReviewer", "finalReviewer", mark="姓名由本人手工更正")


def test_a_single_student_sends_a_studio_photo_and_changes_the_price(
        visit, desk, batch, server, phone, blue_portrait):
    """S2, web site: 提交照片 from the album, 所在校别 and school code, 提交订单, 价格修改, payment."""
    student = visit()
    declare(student, batch("individualTiers", "散采多档价格"), phone,
            schoolCategory="网络教育", schoolName="示范大学", schoolCode="99001")
    reads(student, "提交照片")
    student.body.get_by_role("link", name="提交照片").click()
    student.read_rules()
    assert student.body.locator("button", has_text="打开相机拍照").count() == 0
    assert student.upload(blue_portrait) == "standardised"
    student.use_photo()
    student.body.get_by_role("button", name="提交订单").click()
    student.wait_line(0, "submitted")
    student.open(f"/orders/{student.order}/pay")
    choose_price(student, "15.00")
    student.cashier(student.begin_payment(), "fail")
    student.wait_line(1, "due")
    # The page that waits goes on by itself.
    expect(student.body).to_contain_text("支付没有成功")
    give_address(student)
    student.open(f"/orders/{student.order}/pay")
    choose_price(student, "60.00")
    student.cashier(student.begin_payment(), "pay")
    student.wait_line(1, "paid")
    amounts = server.query("select amount_fen from payment_attempts where order_id = "
                           f"'{student.order}' order by created_at")
    assert amounts == [("1500",), ("6000",)]
    approve(desk, student, "firstReviewer", "finalReviewer")


def choose_price(student: Student, amount: str) -> None:
    """Takes the price item of that amount (价格修改)."""
    student.body.locator("label.choice", has_text=amount).locator("input").check()


def give_address(student: Student) -> None:
    """Says where the prints of the dearer price go, asked when that price is to be paid (邮寄地址)."""
    student.open(f"/orders/{student.order}/pay")
    choose_price(student, "60.00")
    student.press("pay")
    student.reach(f"/orders/{student.order}/contact.*")
    assert "请填写邮寄地址" in student.body.inner_text()
    for field, words in {"recipient": "欧阳修远", "recipientPhone": "13812345678",
                         "province": "重庆市", "city": "重庆市", "district": "沙坪坝区",
                         "street": "沙正街 174 号 3 舍 201"}.items():
        student.body.locator(f"input[name={field}]").fill(words)
    student.body.get_by_role("button", name="保存").click()
    student.reach(f"/orders/{student.order}")
    assert "欧*** 138****5678 重庆市 沙坪坝区" in student.body.inner_text()

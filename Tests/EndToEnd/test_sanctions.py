"""What follows when a batch is closed: the technical check, sanctions, appeals, who is missing."""

from datetime import date, timedelta

import pytest
from desk import Desk
from PIL import Image
from pictures import made
from playwright.sync_api import expect

SCHOOL = "示范大学 · 99001"
ROSTER = ("姓名,证件号码,学号,层次,专业\r\n林晓,11010519491231002X,2023001,本科,软件工程\r\n"
          "周明,500108200402292028,2023002,本科,临床医学\r\n")
PROOF = "照片是照相馆拍的，没有用过任何美颜软件，可以提供原片。"


@pytest.fixture
def beautified(tmp_path):
    """A portrait of nobody whose file says that a beautifying camera wrote it."""
    file = tmp_path / "beautified.jpg"
    with Image.open(made()) as picture:
        tags = picture.getexif()
        tags[0x0131] = "BeautyCam 11.2"
        picture.save(file, "JPEG", quality=95, exif=tags)
    return file


def open_batch(desk, preset: str, name: str) -> tuple[Desk, str, str]:
    """The administrator, the path of a new batch, and its feature code."""
    administrator = desk("centreAdministrator")
    closes = date.today() + timedelta(days=60)
    administrator.open_batch(
        SCHOOL, name, "2026-01-01T08:00", f"{closes}T18:00", preset=preset)
    path = administrator.path.split("?")[0]
    return administrator, path, administrator.body.locator(".feature-code").inner_text()


def close(administrator: Desk, path: str) -> None:
    administrator.open(path)
    administrator.body.get_by_text("提前结束").first.click()
    administrator.body.get_by_role("button", name="提前结束").click()
    administrator.reach(path)


def approved(visit, desk, server, code: str, phone: str, portrait):
    """A student with a photo that both reviewers passed."""
    student = visit()
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    student.prove(server.next_code())
    student.open(f"/orders/{student.order}/camera")
    assert student.upload(portrait) == "standardised"
    student.use_photo()
    student.submit()
    student.pay()
    for role, state in (("firstReviewer", "awaitingFinalReview"), ("finalReviewer", "approved")):
        reviewer = desk(role)
        reviewer.next_review()
        reviewer.approve_by_key()
        student.wait_line(0, state)
    return student


def sanctioned(visit, desk, server, name: str, phone: str, portrait):
    """A student whose capture the administrator and the final reviewer revoked."""
    administrator, path, code = open_batch(desk, "graduateSchool", name)
    student = approved(visit, desk, server, code, phone, portrait)
    administrator.open(path + "/check")
    expect(administrator.body).to_contain_text("结束后才能检测")
    close(administrator, path)
    administrator.open(path + "/check")
    administrator.body.get_by_role("button", name="开始检测").click()
    expect(administrator.body).to_contain_text("已检测 1 / 1 张", timeout=30_000)
    administrator.open(path + "/check")
    assert student.lines()[0] == "approved", "a finding alone does nothing"
    administrator.body.locator("a[data-row]").first.click()
    administrator.reach("/desk/findings/.+")
    expect(administrator.body).to_contain_text("BeautyCam 11.2")
    administrator.body.get_by_role("button", name="提交判断").click()
    expect(administrator.body.locator(".error-message").first).to_contain_text("请选择一项")
    administrator.body.get_by_label("建议撤销采集").check()
    administrator.body.get_by_label("理由").fill("文件由美颜相机写出，脸颊没有皮肤纹理。")
    administrator.body.get_by_role("button", name="提交判断").click()
    sanction = administrator.reach("/desk/sanctions/.+")
    expect(administrator.body).to_contain_text("要由另一位老师确认")
    second = desk("finalReviewer")
    second.open(sanction)
    second.body.get_by_label("确认撤销").check()
    second.body.get_by_label("意见").fill("放大看过，同意。")
    second.body.get_by_role("button", name="提交决定").click()
    student.wait_line(0, "revoked")
    second.open(sanction)
    expect(second.body).to_contain_text("生效")
    return student, sanction


def appeal(student) -> None:
    student.open(f"/orders/{student.order}")
    student.body.get_by_role("link", name="查看原因和申诉办法").click()
    student.reach(f"/orders/{student.order}/sanction")
    for words in ("BeautyCam 11.2", "不能按时领取学历证书", "暂停到"):
        expect(student.body).to_contain_text(words)
    student.body.get_by_role("button", name="提交申诉").click()
    expect(student.body.locator(".error-message")).to_contain_text("至少写 10 个")
    student.body.get_by_label("申诉理由").fill(PROOF)
    student.body.get_by_role("button", name="提交申诉").click()
    expect(student.body).to_contain_text("申诉已收到")


def answer(desk, sanction: str, outcome: str) -> None:
    third = desk("firstReviewer")
    third.open(sanction)
    expect(third.body).to_contain_text(PROOF)
    third.body.get_by_label(outcome).check()
    third.body.get_by_label("答复", exact=True).fill("照相馆的原片和证明都看过了。")
    third.body.get_by_role("button", name="发出答复").click()
    third.reach(sanction)


@pytest.mark.both
def test_two_persons_revoke_the_student_appeals_and_a_third_lifts_it(
        visit, desk, server, phone, beautified):
    student, sanction = sanctioned(visit, desk, server, "研究生院", phone, beautified)
    assert "采集已撤销" in student.outbox()
    appeal(student)
    for role in ("centreAdministrator", "finalReviewer"):
        one = desk(role)
        one.open(sanction)
        expect(one.body).to_contain_text("要由第三位老师答复")
        assert one.body.get_by_role("button", name="发出答复").count() == 0
    answer(desk, sanction, "解除处理")
    student.wait_line(0, "approved")
    student.open(f"/orders/{student.order}/sanction")
    expect(student.body).to_contain_text("你的申诉成立")
    assert "处理已解除" in student.outbox()


def test_an_upheld_sanction_keeps_the_person_out_of_the_centre(
        visit, desk, server, phone, beautified):
    student, sanction = sanctioned(visit, desk, server, "研究生院二批", phone, beautified)
    appeal(student)
    answer(desk, sanction, "维持撤销")
    student.open(f"/orders/{student.order}/sanction")
    expect(student.body).to_contain_text("维持撤销")
    assert student.lines()[0] == "revoked"
    student.open(f"/b/{server.demo['featureCode']}/capture-code")
    student.field("capturePicture").set_input_files(server.next_code()["file"])
    student.press("readCode")
    expect(student.body).to_contain_text("现在不能采集")
    expect(student.body).to_contain_text("到期自动恢复")


def test_the_school_sees_who_is_missing_and_reminds_them(visit, desk, server, phone):
    administrator, path, code = open_batch(desk, "nationalSite", "名单采集")
    administrator.import_roster(path, ROSTER.encode())
    student = visit()
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    student.open(f"/b/{code}/roster")
    student.body.get_by_label("证件号码").fill("11010519491231002X")
    student.body.locator("[name=level][value=bachelor]").or_(
        student.body.locator("select[name=level]")).first.evaluate(
        "(e) => { if (e.tagName === 'SELECT') e.value = 'bachelor'; else e.checked = true; }")
    student.body.get_by_role("button").first.click()
    student.reach("/enrolments/.+")
    registrar = desk("schoolRegistrar")
    registrar.open(path)
    registrar.body.get_by_role("link", name="查看谁还没有参加").click()
    registrar.reach(path + "/participation")
    expect(registrar.body).to_contain_text("2023002")
    registrar.body.get_by_role("button", name="发送提醒").click()
    expect(registrar.body).to_contain_text("提醒了 1 人")
    expect(registrar.body).to_contain_text("1 人没有账号")
    registrar.body.get_by_role("button", name="发送提醒").click()
    expect(registrar.body).to_contain_text("1 人 24 小时内已提醒过")
    with registrar.page.expect_download() as waiting:
        registrar.body.get_by_role("link", name="下载表格").click()
    table = waiting.value.path().read_text(encoding="utf-8-sig")
    assert "周明" in table and "500108200402292028" not in table, table

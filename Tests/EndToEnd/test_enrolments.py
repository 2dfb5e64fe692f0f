"""Study records: a roster from the desk, found by a student, filled in, corrected, shown as a card."""

import re

import pytest
from playwright.sync_api import expect

ROSTER = ("姓名,证件号码,学号,层次,专业\r\n"
          "林晓,11010519491231002X,2023001,本科,软件工程\r\n"
          "周明,1.10105E+17,2023002,本科,临床医学\r\n")
ASKED = {"email": "editable", "schoolCategory": "editable", "major": "correctable"}


def open_batch(administrator, proofs: list[str]) -> tuple[str, str]:
    """Makes a batch that asks for these proofs; returns its path and its feature code."""
    administrator.open("/desk/batches/new")
    body = administrator.body
    body.locator("select[name=school]").select_option(label="示范大学 · 99001")
    body.locator("input[name=levels]").first.check()
    for field, typed in (("name", "名单批次"), ("opens", "2026-01-01T00:00"),
                         ("closes", "2036-01-01T00:00"), ("price", "0")):
        body.locator(f"input[name={field}]").fill(typed)
    for box in body.locator("input[name=proofs]").all():
        box.set_checked(box.get_attribute("value") in proofs)
    body.locator("details", has_text="要填写的信息").locator("summary").click()
    for field, rule in ASKED.items():
        body.locator(f"select[name=asked-{field}]").select_option(rule)
    administrator.press("createBatch")
    path = administrator.reach("/desk/batches/[0-9a-f-]{36}")
    return path, body.locator(".feature-code").inner_text()


@pytest.mark.both
def test_a_student_of_the_roster_adds_fills_in_and_corrects_a_record(visit, desk, phone):
    administrator = desk("centreAdministrator")
    batch, code = open_batch(administrator, ["roster"])
    administrator.import_roster(batch, ROSTER.encode("gb18030"))
    # The page renews itself while the file waits.
    expect(administrator.body).to_contain_text("1.10105E+17")
    expect(administrator.body).to_contain_text("表格软件把长数字变成了近似值")

    student = visit()
    student.open("/sign-in")
    student.sign_in(phone)
    student.open("/records")
    expect(student.body).to_contain_text("您当前还没有学历哦")
    student.body.get_by_role("link", name="添加学历").click()
    student.reach("/")
    student.field("batchQuestion").fill(code)
    student.press("find")
    student.reach(f"/b/{code}")
    student.follow("begin")
    student.reach(f"/b/{code}/roster")

    student.body.locator("input[name=documentNumber]").fill("110105200301011010")
    student.body.get_by_role("button", name="匹配信息").click()
    expect(student.body).to_contain_text("没有匹配到你的信息")
    expect(student.body.locator("input[name=documentNumber]")).to_have_value("110105200301011010")
    student.body.locator("input[name=documentNumber]").fill("１１０１０５１９４９１２３１００２ｘ")
    student.body.get_by_role("button", name="匹配信息").click()
    student.reach("/enrolments/.*/details")

    student.body.get_by_role("button", name="保存并继续").click()
    expect(student.page.locator(".error-summary li")).to_have_count(2)
    student.body.locator("input[name=email]").fill("lin＠example．com")
    student.body.locator("input[name=schoolCategory]").fill("普通全日制")
    student.body.get_by_role("button", name="保存并继续").click()
    student.reach("/enrolments/[^/]+")
    expect(student.body).to_contain_text("lin@example.com")
    expect(student.body).to_contain_text("林*")
    student.confirm()

    student.open("/records")
    card = student.body.locator(".card").first
    for words in ("林*", "110105********002X", "示范大学", "软件工程"):
        expect(card).to_contain_text(words)
    card.get_by_role("link", name="申请更正").click()
    student.body.locator("input[name=field]").check()
    student.body.locator("input[name=wanted]").fill("网络工程")
    student.body.get_by_role("button", name="提交申请").click()
    student.reach("/orders/[^/]+")
    expect(student.body).to_contain_text("待答复")

    administrator.open("/desk/corrections")
    administrator.body.locator("a[data-row]").first.click()
    administrator.reach("/desk/corrections/[^/]+")
    administrator.body.get_by_role("button", name="同意并更正").click()
    administrator.reach("/desk/corrections")
    student.page.reload()
    expect(student.body).to_contain_text("已更正")
    expect(student.body.locator(".facts").first).to_contain_text("网络工程")


def test_a_record_that_is_declared_is_marked_and_added_once(visit, desk, phone):
    _, code = open_batch(desk("centreAdministrator"), ["captureCode", "lastFour", "declaration"])
    student = visit()
    student.open(f"/b/{code}/declaration")
    student.sign_in(phone)
    student.reach(f"/b/{code}/declaration")
    student.body.get_by_role("button", name="保存并继续").click()
    expect(student.page.locator(".error-summary li")).to_have_count(4)
    for field, typed in (("name", "J. R. O'Brien-Müller"), ("documentNumber", "E12345678"),
                         ("studentNumber", "w19100001"), ("major", "';drop table orders;--")):
        student.body.locator(f"input[name={field}]").fill(typed)
    student.body.get_by_role("button", name="保存并继续").click()
    student.reach("/enrolments/.*/details")
    student.body.locator("input[name=email]").fill("a@example.com")
    student.body.locator("input[name=schoolCategory]").fill("网络教育")
    student.body.get_by_role("button", name="保存并继续").click()
    enrolment = student.reach("/enrolments/[^/]+")
    expect(student.body).to_contain_text("本人填报，待审核确认")
    student.confirm()
    student.open(enrolment)
    expect(student.body).to_contain_text("这条学籍已经添加")


def test_a_school_is_offered_while_its_initials_are_typed(visit):
    student = visit()
    student.open("/")
    student.field("batchQuestion").press_sequentially("sfdx")
    expect(student.page.locator("datalist option")).to_have_attribute("value", "示范大学")
    student.press("find")
    expect(student.body).to_contain_text(re.compile("示范大学"))

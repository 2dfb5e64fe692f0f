"""Money that goes back before the review, and the page of money."""

import re
from datetime import date, timedelta

from playwright.sync_api import expect

SCHOOL = "示范大学 · 99001"


def open_batch(desk):
    """The administrator and the feature code of a batch whose money goes back before the review."""
    administrator = desk("centreAdministrator")
    closes = date.today() + timedelta(days=60)
    administrator.open_batch(
        SCHOOL, "可退款的批次", "2026-01-01T08:00", f"{closes}T18:00", preset="graduateSchool",
        refunds="beforeReview")
    return administrator, administrator.body.locator(".feature-code").inner_text()


def paid(visit, server, code: str, phone: str, portrait):
    student = visit()
    student.open(f"/b/{code}")
    student.accept_offer()
    student.sign_in(phone)
    student.prove(server.next_code())
    student.open(f"/orders/{student.order}/camera")
    assert student.upload(portrait) == "standardised"
    student.use_photo()
    student.submit()
    cashier = student.begin_payment()
    student.cashier(cashier, "pay")
    student.wait_line(1, "paid")
    return student, cashier


def test_who_cancels_before_the_review_has_the_money_back_and_the_desk_sees_it(
        visit, desk, server, phone, portrait):
    administrator, code = open_batch(desk)
    student, cashier = paid(visit, server, code, phone, portrait)
    student.cashier(cashier, "refundSlowly")
    student.open(f"/orders/{student.order}")
    student.body.get_by_role("link", name="取消订单并退款").click()
    student.reach(f"/orders/{student.order}/refund")
    expect(student.body).to_contain_text("退款后订单取消")
    student.body.get_by_role("button", name="确认取消并退款").dblclick()
    student.wait_line(1, "refunding")
    student.open(f"/orders/{student.order}")
    for words in ("已取消", "退款中"):
        expect(student.body).to_contain_text(words)
    student.cashier(cashier, "refundAtOnce")
    student.wait_line(1, "refunded", seconds=90)
    student.open(f"/orders/{student.order}")
    for words in ("已退款", "退回时间"):
        expect(student.body).to_contain_text(words)

    number = server.query(f"select number from orders where id = '{student.order}'")[0][0]
    administrator.open("/desk")
    administrator.page.get_by_role("link", name="收支").first.click()
    administrator.reach("/desk/money")
    expect(administrator.body.locator("tbody tr").filter(has_text=number)).to_have_count(2)
    administrator.body.locator("select[name=batch]").select_option(label="可退款的批次")
    administrator.body.get_by_role("button", name="筛选").click()
    administrator.reach("/desk/money")
    assert "batch=" in administrator.page.url
    tiles = administrator.body.locator(".tile-number").all_inner_texts()
    assert tiles[0] == tiles[1] and tiles[2] == "¥0.00" and tiles[3] == "2", tiles
    with administrator.page.expect_download() as download:
        administrator.body.get_by_role("link", name=re.compile("CSV")).click()
    table = download.value.path().read_text(encoding="utf-8-sig")
    assert len(table.strip().splitlines()) == 3, table
    administrator.open("/desk/money?from=heute")
    expect(administrator.body.locator(".error-message")).to_contain_text("不是日期")
    administrator.open("/desk/money/statements")
    expect(administrator.body).to_contain_text("一致")

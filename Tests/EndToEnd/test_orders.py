"""What a student does with an order after it was handed in: find it, contest, replace."""

from playwright.sync_api import expect


def refuse(desk, student) -> None:
    reviewer = desk("firstReviewer")
    reviewer.next_review()
    reviewer.refuse_by_key()
    student.wait_line(0, "rejected")


def test_an_order_is_found_by_tab_and_by_its_last_digits(visit, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    number = server.query(f"select number from orders where id = '{student.order}'")[0][0]
    student.open("/orders")
    tabs = student.body.get_by_role("navigation", name="订单分类")
    expect(tabs.get_by_role("link", name="全部 1")).to_have_attribute("aria-current", "page")
    tabs.get_by_role("link", name="已支付 0").click()
    expect(student.body).to_contain_text("暂无数据")
    student.body.get_by_role("link", name="全部订单").click()
    student.body.get_by_role("searchbox").fill(number[-6:])
    student.body.get_by_role("searchbox").press("Enter")
    expect(student.body).to_contain_text(number)
    expect(student.body.locator(f'a[href="/orders/{student.order}/pay"]')).to_have_text("去支付")
    student.body.get_by_role("link", name="查看详情").click()
    student.reach(f"/orders/{student.order}")


def test_a_refused_file_is_told_before_it_is_sent(visit, desk, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    refuse(desk, student)
    student.open(f"/orders/{student.order}/camera")
    parts = []
    student.page.on("request", lambda request: request.method == "PATCH" and parts.append(request))
    student.body.locator("input[type=file]:not([capture])").set_input_files(str(portrait))
    expect(student.body.get_by_role("alert")).to_contain_text("这张照片已被驳回过")
    assert not parts, "the refused file was sent"


def test_a_refusal_is_contested_and_taken_back_by_a_second_person(
        visit, desk, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    refuse(desk, student)
    student.open(f"/orders/{student.order}")
    expect(student.body.locator(".example")).not_to_have_count(0)
    student.body.get_by_role("link", name="去申诉").click()
    student.body.get_by_label("为什么不该驳回").fill("背景边缘是干净的，请放大看左肩。")
    student.body.get_by_role("button", name="提交申诉").click()
    student.reach(f"/orders/{student.order}")
    expect(student.body).to_contain_text("等待答复")

    second = desk("centreAdministrator")
    second.open("/desk/contests")
    number = server.query(f"select number from orders where id = '{student.order}'")[0][0]
    second.body.locator("a[data-row]").filter(has_text=number).click()
    second.body.get_by_label("撤销驳回").check()
    second.body.get_by_role("button", name="发出答复").click()
    expect(second.body.locator(".error-message")).to_contain_text("请写明理由")
    second.body.get_by_label("答复", exact=True).fill("确实干净，驳回撤销。")
    second.body.get_by_role("button", name="发出答复").click()
    second.reach("/desk/contests")
    student.wait_line(0, "awaitingFinalReview")
    student.open(f"/orders/{student.order}")
    expect(student.body).to_contain_text("申诉成立")

"""How a batch wants its photos: whose background it is, what is worn, and who may look at a face."""

from datetime import date, timedelta

import pytest
from desk import Desk
from test_presets import declare

SCHOOL = "示范大学 · 99001"
closes = date.today() + timedelta(days=60)


@pytest.fixture
def batch(desk):
    """Opens a batch with those choices as staff do, and gives its feature code."""

    def opened(name: str, **knobs: str) -> str:
        administrator: Desk = desk("centreAdministrator")
        administrator.open_batch(
            SCHOOL, name, "2026-01-01T08:00", f"{closes}T18:00", "individualPaidFirst",
            without=("idCard",), payStage="none", **knobs)
        return administrator.body.locator(".feature-code").inner_text()

    return opened


def test_of_two_good_photos_the_student_takes_one(
        visit, batch, server, phone, blue_portrait):
    student = visit()
    declare(student, batch("由同学选择背景", background="offer", glasses="clearOnly"), phone,
            schoolCategory="网络教育")
    student.open(f"/orders/{student.order}/rules")
    assert "眼镜只能是无色透明的" in student.body.inner_text()
    student.read_rules()
    student.send(blue_portrait)
    student.reach("/photos/[^/]+", timeout=30_000)
    own = student.body.get_by_role("button", name="用原背景这张")
    own.wait_for(timeout=30_000)
    assert student.body.locator(".ground-choice img").count() == 2
    own.click()
    student.reach("/orders/.*/answers")
    grounds = server.query(f"select ground from photos where order_id = '{student.order}'")
    assert grounds == [("asShot",)]


def test_where_the_blue_is_brought_along_another_wall_is_refused_with_its_colour(
        visit, batch, phone, portrait, blue_portrait):
    student = visit()
    declare(student, batch("自带蓝底", background="asShot"), phone, schoolCategory="网络教育")
    student.read_rules()
    assert student.upload(portrait) == "refused"
    assert "#00A3E6" in student.body.inner_text()
    assert student.upload(blue_portrait) == "standardised"
    assert "背景没有改动" in student.body.inner_text()


def test_who_does_not_agree_places_the_frame_and_people_decide(
        visit, desk, batch, server, phone, portrait):
    student = visit()
    declare(student, batch("不同意机器检测"), phone, schoolCategory="网络教育")
    student.open(f"/orders/{student.order}/face")
    student.agree_to_faces("declined")
    student.read_rules()
    student.send(portrait)
    student.reach("/photos/.*/place", timeout=30_000)
    student.body.get_by_role("button", name="放大人像").click()
    student.page.wait_for_load_state()
    stage = student.body.locator("[data-stage]")
    before = student.body.locator("input[name=left]").first.input_value()
    box = stage.bounding_box()
    student.page.mouse.move(box["x"] + 150, box["y"] + 150)
    student.page.mouse.down()
    student.page.mouse.move(box["x"] + 120, box["y"] + 150)
    student.page.mouse.up()
    assert int(student.body.locator("input[name=left]").first.input_value()) > int(before)
    student.body.get_by_role("button", name="就用这个位置").click()
    assert student.result() == "standardised"
    assert "是否合格由老师判断" in student.body.inner_text()
    student.use_photo()
    student.submit()
    reviewer = desk("firstReviewer")
    reviewer.next_review()
    assert "这位同学不同意机器处理人脸" in reviewer.body.inner_text()
    measured = server.query("select inspection from photos where assessor = 'person' "
                            f"and order_id = '{student.order}'")
    assert '"faceCount":0' in measured[0][0]

"""The walk of one photo, in a browser, by everybody who has a part in it."""

import re

import pytest
from package import check_package
from pages import Student
from playwright.sync_api import expect

pytestmark = pytest.mark.both


def approve(desk, *students: Student) -> None:
    """First and final reviewer approve the photos of the students by keyboard."""
    for role, state in (("firstReviewer", "awaitingFinalReview"), ("finalReviewer", "approved")):
        reviewer = desk(role)
        for _ in students:
            reviewer.next_review()
            reviewer.approve_by_key()
        for student in students:
            student.wait_line(0, state)


def deliver(desk, student: Student, folder, photos: int) -> None:
    """The administrator builds, downloads and sends the delivery; the registry accepts it."""
    administrator = desk("centreAdministrator", accept_downloads=True)
    administrator.build_delivery()
    check_package(administrator.download_package(folder), photos)
    student.wait_line(2, "accepted", "confirmed")
    student.open(f"/orders/{student.order}")
    student.reads("registered")


def test_a_photo_goes_from_the_phone_to_the_registry(visit, desk, server, phone, portrait, tmp_path):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    approve(desk, student)
    deliver(desk, student, tmp_path, photos=1)
    page = student.body.inner_text()
    assert student.code["maskedName"] in page
    assert phone not in page


def test_a_refused_photo_is_replaced_without_a_second_payment(
        visit, desk, server, phone, portrait, other_portrait, tmp_path):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    reviewer = desk("firstReviewer")
    reviewer.next_review()
    reviewer.refuse_by_key()
    student.wait_line(0, "rejected")

    student.open(f"/orders/{student.order}")
    student.follow("freshPhoto")
    student.reach("/orders/.*/camera")
    assert student.upload(other_portrait) == "standardised"
    student.use_photo()
    student.submit()
    assert student.lines()[:2] == ("submitted", "paid")
    assert "/pay" not in student.path
    approve(desk, student)
    deliver(desk, student, tmp_path, photos=1)
    attempts = server.query(
        f"select count(*) from payment_attempts where order_id = '{student.order}'")
    assert attempts == [("1",)]


def test_a_payment_without_callback_is_found_by_our_own_query(visit, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.cashier(student.begin_payment(), "paySilently")
    student.page.close()
    student.wait_line(1, "paid")


def test_a_failed_payment_can_be_made_again(visit, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.cashier(student.begin_payment(), "fail")
    student.wait_line(1, "due")
    student.open(f"/orders/{student.order}")
    student.pay()


def test_a_submitted_photo_can_be_withdrawn_until_it_is_taken(visit, server, phone, portrait):
    student = visit()
    student.whole_way(server.next_code(), phone, portrait)
    student.open(f"/orders/{student.order}")
    student.press("withdraw")
    student.wait_line(0, "draft")
    student.open(f"/orders/{student.order}")
    student.follow("checkAndSubmit")
    student.submit()
    student.wait_line(0, "submitted")


def test_a_photo_is_taken_by_the_camera_of_the_page(visit, server, phone):
    student = visit()
    student.way_to_camera(server.next_code(), phone)
    student.open_camera()
    assert student.shoot() == "standardised"
    sources = server.query(f"select source from photos where order_id = '{student.order}'")
    assert sources == [("camera",)]


def test_without_a_rear_camera_a_student_reads_what_else_to_do(visit, server, phone, portrait):
    student = visit(rear_camera=False)
    student.way_to_camera(server.next_code(), phone)
    student.press("openCamera")
    expect(student.body.get_by_role("alert").filter(has_text="没有找到后置相机")).to_be_visible()
    expect(student.body.locator("dialog[open]")).to_have_count(0)
    # The phone's own camera is offered instead, and the album still works.
    expect(student.body.locator(".picker-camera")).to_be_visible()
    assert student.upload(portrait) == "standardised"
    sources = server.query(f"select source from photos where order_id = '{student.order}'")
    assert sources == [("album",)]


def test_the_journey_can_be_made_in_english(visit, server, phone, portrait):
    student = visit(language="en")
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    student.open(f"/orders/{student.order}")
    assert student.page.locator("html").get_attribute("lang").startswith("en")
    words = student.page.locator("body").inner_text()
    # The names of a batch and a centre are what their people typed, in one language.
    typed = ("2027 届毕业生图像采集", "学影演示采集中心", "周一至周五 9:00–18:00",
             "汉语言文学")
    foreign = [line for line in words.splitlines()
               if re.search("[\u4e00-\u9fff]{5,}", line) and not any(n in line for n in typed)]
    assert not foreign, foreign


def test_a_draft_is_resumed_on_another_device(visit, server, phone, portrait):
    first = visit()
    first.way_to_camera(server.next_code(), phone)
    assert first.upload(portrait) == "standardised"

    second = visit()
    server.pass_time()
    second.open("/orders")
    second.sign_in(phone)
    second.order = first.order
    second.open(f"/orders/{first.order}")
    second.follow("checkAndSubmit")
    second.submit()
    second.wait_line(0, "submitted")

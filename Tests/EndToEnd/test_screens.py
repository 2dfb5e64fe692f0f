"""Pictures of every page at phone and desktop size, for the documentation; only made portraits."""

from contextlib import suppress

import pytest
from album import Album, only_when_asked
from desk import Desk
from pages import DESKTOP, PHONE, Student
from pictures import made
from playwright.sync_api import Error, expect

pytestmark = only_when_asked


def counter(visit, desk, server, phone: str, language: str) -> None:
    """The journey of a student, refusal and acceptance included, picture by picture."""
    album = Album(language)
    student: Student = visit(language=language)
    student.find_batch()
    student.open("/")
    album.take(student, "01-home")
    student.find_batch()
    album.take(student, "02-offer")
    student.accept_offer()
    album.take(student, "03-sign-in")
    student.press("sendCode")
    album.take(student, "03-sign-in-errors")
    reader: Student = visit(language=language)
    reader.open("/agreements/privacy")
    album.take(reader, "20-agreement")
    for title in ("help", "contact", "about", "copyright"):
        reader.open(f"/{title}")
        album.take(reader, f"21-{title}")
    student.sign_in(phone, on_code_page=lambda: album.take(student, "04-code"))
    album.take(student, "05-capture-code")
    code = server.next_code()
    student.send_code_picture(code)
    album.take(student, "06-last-four")
    student.give_last_four()
    album.take(student, "07-is-this-you")
    student.confirm()
    student.open(f"/orders/{student.order}/rules")
    album.take(student, "08-rules")
    student.open(f"/orders/{student.order}/camera")
    album.take(student, "09-camera")
    student.open_camera()
    album.take(student, "09-camera-open", whole=False)
    student.body.locator("[data-close]").click()
    assert student.upload(made("tooTight")) == "refused"
    album.take(student, "10-photo-refused")
    checking(student, album)
    assert student.upload(made()) == "standardised"
    album.take(student, "11-your-photo")
    student.use_photo()
    album.take(student, "12-answers")
    student.submit()
    student.open(f"/orders/{student.order}/pay")
    album.take(student, "13-pay")
    cashier = student.begin_payment()
    album.take(student, "14-payment")
    student.cashier(cashier, "fail")
    student.wait_line(1, "due")
    # The page turns into the failed one by itself.
    expect(student.body.locator("[data-module=progress]")).to_have_count(0)
    album.take(student, "14-payment-failed")
    student.open(f"/orders/{student.order}/pay")
    cashier = student.begin_payment()
    if language == "zh":
        developer = visit()
        developer.open(cashier)
        Album("dev").take(developer, "cashier")
        for name, path in (("index", ""), ("outbox", "/outbox"), ("capture-codes", "/capture-codes"),
                           ("components", "/components"), ("components-desk", "/components?room=desk")):
            developer.open("/sandbox" + path)
            Album("dev").take(developer, name)
    student.cashier(cashier, "pay")
    student.wait_line(1, "paid")
    student.open(f"/orders/{student.order}")
    album.take(student, "15-order")
    staff(visit, desk, server, student, language, album)


def checking(student: Student, album: Album) -> None:
    """The page between upload and result, held by letting it wait for its news."""
    student.open(f"/orders/{student.order}/camera")
    held = []
    for news in ("events", "state"):
        student.page.route(f"**/photos/*/{news}", lambda route: held.append(route))
    student.body.locator("input[type=file]:not([capture])").set_input_files(str(made("good2")))
    student.reach("/photos/[^/]+")
    album.take(student, "10-checking")
    # What is never answered keeps a connection, of which a browser has few for one address.
    for route in held:
        with suppress(Error):
            route.abort()
    student.page.unroute_all()
    # The page goes on by itself; only then another is opened.
    student.result()


def lease_runs_out(server, desk, reviewer: Desk, office: Album) -> None:
    """The hold on a photo ends: by the clock in front of one's eyes, and unnoticed before a decision."""
    # In a browser of its own, as the clock is moved for all windows of one.
    window: Desk = desk("firstReviewer", language=reviewer.language)
    window.page.clock.install()
    window.next_review()
    window.page.clock.fast_forward("06:00")
    office.take(window, "15-lease-over", whole=False)
    window.page.close()
    server.pass_time(what="reviews", when="leased_until")
    reviewer.approve_by_key()
    office.take(reviewer, "15-lease-lost")


def form_with_faults(administrator: Desk, office: Album) -> None:
    """The form of a new batch, sent empty."""
    administrator.open("/desk/batches/new")
    administrator.body.locator("form[method=post] button[type=submit]").last.click()
    office.take(administrator, "08-new-batch-errors")


def staff(visit, desk, server, student: Student, language: str, album: Album) -> None:
    """Refusal, second photo, both reviews and delivery, seen from the desk."""
    office = Album(f"{language}-desk")
    entrance = visit(Desk, language)
    entrance.open("/desk/sign-in")
    office.take(entrance, "01-sign-in")
    reviewer = desk("firstReviewer", language=language)
    office.take(reviewer, "02-home")
    reviewer.next_review()
    office.take(reviewer, "03-review", whole=False)
    # Opened on the phone, where it must come into sight.
    reviewer.page.set_viewport_size(PHONE)
    reviewer.page.keyboard.press("r")
    expect(reviewer.body.locator("[data-refusal] [type=submit]")).to_be_in_viewport()
    office.take(reviewer, "04-refuse", whole=False)
    reviewer.page.set_viewport_size(DESKTOP)
    reviewer.page.keyboard.press("Escape")
    lease_runs_out(server, desk, reviewer, office)
    reviewer.next_review()
    reviewer.refuse_by_key()
    student.wait_line(0, "rejected")
    student.open(f"/orders/{student.order}")
    album.take(student, "16-order-refused")
    assert student.upload(made("good2")) == "standardised"
    student.use_photo()
    student.submit()
    student.wait_line(0, "submitted")
    for role, state in (("firstReviewer", "awaitingFinalReview"), ("finalReviewer", "approved")):
        person = reviewer if role == "firstReviewer" else desk(role, language=language)
        person.next_review()
        person.approve_by_key()
        student.wait_line(0, state)
    reviewer.open("/desk/review")
    office.take(reviewer, "05-queue-empty")
    administrator = desk("centreAdministrator", language=language)
    office.take(administrator, "06-administrator")
    for title, path in (("07-batches", "/desk/batches"), ("08-new-batch", "/desk/batches/new"),
                        ("08-new-batch-preset", "/desk/batches/new?preset=individualTiers"),
                        ("09-orders", "/desk/orders"), ("10-audit", "/desk/audit")):
        administrator.open(path)
        office.take(administrator, title)
    administrator.build_delivery(
        on_batch=lambda: office.take(administrator, "11-batch"),
        on_list=lambda: office.take(administrator, "12-deliveries"))
    student.wait_line(2, "accepted", "confirmed")
    administrator.page.reload()
    office.take(administrator, "13-delivery")
    student.open(f"/orders/{student.order}")
    album.take(student, "17-order-registered")
    student.open("/orders")
    album.take(student, "18-orders")
    student.open("/nowhere")
    album.take(student, "19-not-found")
    reviewer.open("/desk/reviews/00000000-0000-4000-8000-000000000000")
    office.take(reviewer, "14-review-gone")
    form_with_faults(administrator, office)
    administrator.open("/desk/batches")
    administrator.body.locator("a[data-row]").last.click()
    administrator.reach("/desk/batches/[0-9a-f-]{36}")
    administrator.open(administrator.path + "/change")
    office.take(administrator, "16-change-batch")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_is_pictured(visit, desk, server, phone, language):
    counter(visit, desk, server, phone, language)

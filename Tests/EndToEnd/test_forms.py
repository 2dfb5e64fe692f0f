"""Every form that can be reached takes everything that can be typed: calmly, and showing nothing raw."""

import html
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import crawl
import pytest
from account import Account
from crawl import Place
from crowd import open_batch, staff
from visitor import Answer, Visitor

BAD = {
    "nothing": "",
    "blanks": " \u3000\u00a0\t ",
    "too much": "长" * 5000,
    "full width": "１２３ＡＢＣ＠，",
    "emoji": "👩\u200d🎓🎉",
    "rare characters": "𬭊𠮷㐂䶮𪚥",
    "a foreign name": "María-José O'Brien Jr.",
    "a name with dots": "阿卜杜拉·买买提．伊敏",
    "SQL": "Robert'); drop table orders; --",
    "HTML": "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>",
    "signs that steer": "a\u202eb\u200bc\u0007d",
    "a new line": "a\r\nSet-Cookie: x=1\r\n\r\nb",
    "a zero byte": "a\u0000b",
    "a number too small": "-1",
    "a number too large": "9" * 40,
    "no number": "NaN",
    "a date that is none": "2026-13-45T99:99",
}

# Done, refused with words, or asked to wait; never a fault of ours.
CALM = {200, 303, 403, 404, 409, 413, 422, 429}

# What is never shown again.
SECRET = {"password", "new", "repeated", "code"}


@dataclass
class Walker:
    """A visitor and the forms that stand open for them."""

    visitor: Visitor
    places: dict[str, Place]


@pytest.fixture(scope="module")
def walkers(server) -> list[Walker]:
    """A member of staff, a student with an order and a study record, and nobody in particular."""
    desk = staff(server, "centreAdministrator")
    code = open_batch(desk)
    student = Account(server, "13910000101")
    student.enrol(server.next_code())
    nobody = Visitor(server.address)
    ways = ["/", "/account", "/records", f"/orders/{student.order}", f"/b/{code}/declaration", f"/b/{code}/roster"]
    return [
        Walker(student, crawl.places(student, *ways)),
        Walker(desk, crawl.places(desk, "/desk")),
        Walker(nobody, crawl.places(nobody, "/", "/password", "/desk/sign-in")),
    ]


def test_the_walkers_find_the_forms(walkers):
    student, desk, nobody = ({*walker.places} for walker in walkers)
    assert {"/account/contact", "/b/:code/declaration", "/find", "/orders"} <= student
    assert {"/desk/batches/new", "/desk/batches/:id/change", "/desk/orders", "/desk/audit"} <= desk
    assert {"/sign-in", "/sign-in/password", "/password", "/desk/sign-in"} <= nobody


def send(walker: Walker, place: Place, typed: dict[str, str]) -> Answer | None:
    form = place.again(walker.visitor)
    if form is None:
        return None
    if form.method == "post":
        return walker.visitor.send(form, typed)
    # An address ends where the server's limit of 80 kB for a request's head is.
    query = "&".join(f"{name}={crawl.quote(value[:1000])}" for name, value in (form.values | typed).items())
    return walker.visitor.get(f"{form.action.split('?')[0]}?{query}")


def check(answer: Answer, place: Place, typed: dict[str, str]) -> None:
    where = f"{place.page}: {sorted(typed)} = {[*typed.values()][0][:40]!r}"
    assert answer.status in CALM, f"{where}: {answer.status} {answer.words[:300]}"
    assert "x=1" not in answer.headers.get("set-cookie", ""), where
    for raw in ("<script>alert(1)", "<img src=x"):
        assert raw not in answer.text, f"{where}: shown as it was typed"
    if answer.status == 422 and place.form.method == "post":
        assert "error-summary" in answer.text, f"{where}: no summary of what is wrong"
        check_kept(answer, place, typed, where)


def check_kept(answer: Answer, place: Place, typed: dict[str, str], where: str) -> None:
    """Nothing typed is lost, where it is short enough for its field."""
    form = crawl.form_to(place.form.action, answer)
    assert form is not None, f"{where}: the form is gone"
    for name, value in typed.items():
        if name in SECRET or len(value) > 40 or not value.isprintable():
            continue
        kept = form.values.get(name, "") if form.kinds.get(name) != "textarea" else html.unescape(answer.text)
        assert value.strip() in kept, f"{where}: {name} lost {value!r}, has {kept[:80]!r}"


@pytest.mark.parametrize("name", BAD)
def test_whatever_is_typed_is_answered_calmly(server, walkers, name):
    tables = server.tables()
    sent = 0
    for walker in walkers:
        for place in walker.places.values():
            alone = place.fields if len(place.fields) < 8 else []
            for fields in [place.fields, *([field] for field in alone)]:
                typed = dict.fromkeys(fields, BAD[name])
                answer = send(walker, place, typed)
                if answer is not None:
                    check(answer, place, typed)
                    if answer.status == 303:
                        check(walker.visitor.follow(answer), place, typed)
                    sent += 1
    assert sent > 20
    assert server.tables() == tables
    assert " error " not in server.tail(), server.tail()


def at_once(*sendings) -> list[Answer]:
    """The answers to requests that are under way at the same time."""
    with ThreadPoolExecutor(len(sendings)) as pool:
        return list(pool.map(lambda sending: sending(), sendings))


def test_a_declaration_sent_twice_at_once_is_one_record(server, walkers):
    student, code = Account(server, "13910000102"), open_batch(staff(server, "centreAdministrator"))
    form = student.form(student.get(f"/b/{code}/declaration"), "/declaration")
    typed = {
        "name": "双击", "documentNumber": "11010519491231002X", "studentNumber": "2023777", "major": "数学",
    }
    filled = {name: value for name, value in typed.items() if name in form.kinds}
    answers = at_once(*[lambda: student.send(form, filled)] * 4)
    assert 303 in {answer.status for answer in answers}, answers[0].words
    assert {answer.status for answer in answers} <= {303, 409, 422}
    batch = server.query(f"select id from batches where feature_code = '{code}'")[0][0]
    assert server.query(f"select count(*) from enrolments where batch_id = '{batch}'") == [("1",)]


def test_an_order_submitted_and_paid_twice_at_once_is_submitted_and_paid_once(server, portrait):
    student = Account(server, "13910000103")
    student.enrol(server.next_code())
    student.send_photo(portrait.read_bytes())
    assert student.wait_photo() == "standardised"
    form = student.form(student.get(f"/orders/{student.order}/answers"), "/submit")
    answers = at_once(*[lambda: student.send(form)] * 4)
    assert {answer.status for answer in answers} <= {303, 409}, [answer.status for answer in answers]
    entries = server.query(
        f"select count(*) from audit_entries where subject = '{student.order}' and action = 'order.capture.submitted'")
    assert entries == [("1",)]
    form = student.form(student.get(f"/orders/{student.order}/pay"), "/pay")
    answers = at_once(*[lambda: student.send(form)] * 4)
    assert {answer.status for answer in answers} <= {303, 409}, [answer.status for answer in answers]
    attempts = server.query(f"select count(*) from payment_attempts where order_id = '{student.order}'")
    assert attempts == [("1",)]


def test_a_page_left_open_in_another_tab_is_answered_with_what_became_of_it(server, portrait):
    student = Account(server, "13910000104")
    student.enrol(server.next_code())
    student.send_photo(portrait.read_bytes())
    student.wait_photo()
    answers, camera = student.get(f"/orders/{student.order}/answers"), student.get(f"/orders/{student.order}/camera")
    assert student.send(student.form(answers, "/submit")).status == 303
    # The other tab and the back button still hold the forms of before.
    again = student.send(student.form(answers, "/submit"))
    assert again.status in (303, 409)
    late = student.form(camera, "/photos")
    refused = student.send(late, files={late.name("file"): ("late.jpg", portrait.read_bytes())})
    assert refused.status in (303, 409), refused.status
    words = student.follow(refused).words if refused.status == 303 else refused.words
    assert "订单" in words or "提交" in words, words
    photos = server.query(f"select count(*) from photos where order_id = '{student.order}'")
    assert photos == [("1",)]

"""Whatever is wrong is answered with the right status and clear words, and nothing is written."""

from pathlib import Path
from urllib.parse import quote

import pictures
import pytest
from account import Account
from visitor import Visitor

# What may grow although a request was refused: who asked, and that it was refused.
RECORD = {"audit_entries", "sessions", "jobs", "sign_in_codes", "messages", "staff_sign_in_failures"}

# What the worker may still be doing for requests before.
UNDER_WAY = {"jobs", "messages"}


@pytest.fixture(scope="module")
def owner(server) -> Account:
    """A student with an order that waits for a photo."""
    someone = Account(server, "13910000001")
    someone.enrol(server.next_code())
    return someone


@pytest.fixture(scope="module")
def stranger(server) -> Account:
    """A signed-in student without an order."""
    return Account(server, "13910000002")


class Unchanged:
    """Compares the rows of all tables before and after."""

    def __init__(self, server, ignoring: set[str] = RECORD):
        self.server, self.ignoring = server, ignoring

    def counts(self) -> dict[str, int]:
        return {k: v for k, v in self.server.counts().items() if k not in self.ignoring}

    def __enter__(self):
        self.before = self.counts()

    def __exit__(self, kind, error, trace):
        if kind is None:
            assert self.counts() == self.before


BAD_PHOTOS = {
    "empty": (lambda: b"", {422}, "空"),
    "text named .jpg": (pictures.text_named_jpg, {415, 422}, "照片"),
    "truncated": (pictures.truncated, {422}, "照片"),
    "bomb of 100 megapixels": (pictures.bomb, {413, 422}, "像素"),
    "21 MB": (pictures.too_many_bytes, {413}, "MB"),
}


@pytest.mark.parametrize("name", BAD_PHOTOS)
def test_a_file_that_is_no_photo_is_refused(server, owner, name):
    make, statuses, words = BAD_PHOTOS[name]
    with Unchanged(server):
        answer = owner.send_photo(make())
    assert answer.status in statuses, (answer.status, answer.words[:400])
    assert words in owner.problem(answer)


@pytest.mark.parametrize("name", [name for name in BAD_PHOTOS if name not in ("empty", "21 MB")])
def test_a_resumable_upload_that_is_no_photo_is_refused_at_its_end(server, owner, name):
    make, statuses, words = BAD_PHOTOS[name]
    data = make()
    upload = owner.begin_upload(len(data))
    with Unchanged(server, RECORD | {"uploads", "upload_parts"}):
        answer = owner.append(upload, 0, data)
    assert answer.status in statuses, (answer.status, answer.text[:400])
    assert words in owner.problem(answer)


@pytest.mark.parametrize("length", ["0", "-1", "22020096", "many", ""])
def test_an_upload_of_an_impossible_length_is_not_begun(server, owner, length):
    with Unchanged(server):
        answer = owner.ask("POST", f"/orders/{owner.order}/uploads", b"",
                           owner.own_token() | {"Upload-Length": length})
    assert answer.status in (400, 413, 422), answer.status
    assert owner.problem(answer)


def test_a_portrait_of_nobody_is_told_so(server, owner):
    answer = owner.send_photo(pictures.no_face())
    assert answer.status in (302, 303)
    assert owner.wait_photo() in ("refused", "unreadable")
    assert "脸" in owner.get(answer.location).words


def test_a_wrong_sign_in_code_says_how_many_tries_are_left(server):
    visitor = Account(server, "13910000003", signs_in=False)
    form = visitor.code_form(visitor.ask_code())
    name = form.name("text")
    right = visitor.newest_code()
    wrong = "000000" if right != "000000" else "111111"
    with Unchanged(server, RECORD - {"sessions"}):
        for left in (4, 3, 2, 1):
            answer = visitor.send(form, {name: wrong})
            assert answer.status == 422
            assert f"还可以试 {left} 次" in answer.words
        visitor.send(form, {name: wrong})
        answer = visitor.send(form, {name: right})
        assert answer.status == 422
        assert "不能再用" in answer.words


def test_a_sign_in_code_works_once(server):
    visitor = Account(server, "13910000004", signs_in=False)
    form = visitor.code_form(visitor.ask_code())
    name, code = form.name("text"), visitor.newest_code()
    assert visitor.send(form, {name: code}).status in (302, 303)
    answer = visitor.send(form, {name: code})
    assert answer.status in (403, 422)
    again = Account(server, "13910000004", signs_in=False)
    again.cookies = {}
    fresh = again.form(again.get("/sign-in"), "/sign-in")
    late = again.send(form, {name: code, "csrf": fresh.values["csrf"]})
    assert late.status in (403, 422)


def test_a_sign_in_code_ends_after_five_minutes(server):
    visitor = Account(server, "13910000005", signs_in=False)
    form = visitor.code_form(visitor.ask_code())
    code = visitor.newest_code()
    server.pass_time(301)
    answer = visitor.send(form, {form.name("text"): code})
    assert answer.status == 422
    assert "5 分钟" in answer.words


def test_a_second_code_has_to_wait(server):
    visitor = Account(server, "13910000006", signs_in=False)
    visitor.ask_code()
    with Unchanged(server, RECORD - {"sign_in_codes", "messages"}):
        answer = visitor.ask_code()
    assert answer.status == 429
    assert "秒后" in answer.words
    assert int(answer.headers["retry-after"]) <= 60


@pytest.mark.parametrize("typed", ["ABC", "2222222222", "<script>", ""])
def test_a_wrong_feature_code_leads_nowhere(server, typed):
    visitor = Visitor(server.address)
    answer = visitor.follow(visitor.get(f"/find?q={quote(typed)}"))
    assert answer.status in (404, 422)
    assert answer.words
    assert "<script>" not in answer.text


def test_a_mistyped_feature_code_is_found_out(server):
    code = server.demo["featureCode"]
    wrong = code[:-1] + ("3" if code[-1] != "3" else "4")
    visitor = Visitor(server.address)
    answer = visitor.follow(visitor.get(f"/find?q={wrong}"))
    assert answer.status == 422
    assert "有一位不对" in answer.words


def test_a_picture_without_capture_code_is_refused(server, stranger):
    with Unchanged(server):
        answer = stranger.send_capture_code(pictures.no_face())
    assert answer.status == 422
    assert "没有找到二维码" in answer.words


def test_a_used_capture_code_is_refused(server, owner, stranger):
    used = next(code for code in server.demo["captureCodes"]
                if code not in server.unused and not code.get("expired"))
    assert owner.order
    with Unchanged(server):
        answer = stranger.send_capture_code(server.picture(used).read_bytes())
    assert answer.status == 409
    assert "另一个账号" in answer.words


def test_an_expired_capture_code_is_refused(server, stranger):
    expired = [code for code in server.demo["captureCodes"] if code.get("expired")]
    assert expired, "the demo has no expired capture code"
    with Unchanged(server):
        answer = stranger.send_capture_code(server.picture(expired[0]).read_bytes())
    assert answer.status == 422
    assert "已过期" in answer.words


def test_a_capture_code_of_another_school_is_refused(server, stranger):
    first = server.demo["captureCodes"][0]["schoolCode"]
    other = [code for code in server.demo["captureCodes"] if code["schoolCode"] != first]
    assert other, "the demo has no capture code of another school"
    with Unchanged(server):
        answer = stranger.send_capture_code(server.picture(other[0]).read_bytes())
    assert answer.status == 422
    assert "另一所学校" in answer.words


def test_wrong_last_four_leads_to_the_contact_after_five_tries(server):
    visitor = Account(server, "13910000007")
    code = server.next_code()
    address = visitor.send_capture_code(Path(code["file"]).read_bytes()).location
    wrong = "0000" if code["lastFour"] != "0000" else "1111"
    with Unchanged(server):
        for left in (4, 3, 2, 1):
            answer = visitor.send_last_four(address, wrong)
            assert answer.status == 422
            assert f"{left} 次" in answer.words
        assert visitor.send_last_four(address, wrong).status in (422, 429)
        answer = visitor.get(address)
    assert "联系采集中心" in answer.words


def changing_addresses(order: str) -> list[str]:
    return [
        "/sign-in", "/sign-out", "/desk/sign-in", f"/orders/{order}/photos",
        f"/orders/{order}/uploads", f"/orders/{order}/submit", f"/orders/{order}/withdraw",
        f"/orders/{order}/pay",
    ]


def test_forms_without_their_token_change_nothing(server, owner):
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    for address in changing_addresses(owner.order):
        for body in (b"", b"csrf=", b"csrf=0000000000000000"):
            with Unchanged(server, UNDER_WAY):
                answer = owner.ask("POST", address, body, kind)
            assert answer.status == 403, (address, answer.status)
            assert answer.words
    assert owner.get(f"/orders/{owner.order}").status == 200


def test_a_token_of_somebody_else_is_none(server, owner, stranger):
    token = stranger.token(stranger.get("/orders"))
    with Unchanged(server, UNDER_WAY):
        answer = owner.ask("POST", f"/orders/{owner.order}/withdraw", f"csrf={token}".encode(),
                           {"Content-Type": "application/x-www-form-urlencoded"})
    assert answer.status == 403


def test_orders_of_others_are_answered_as_if_they_did_not_exist(server, owner, stranger):
    nobody = "00000000-0000-4000-8000-000000000000"
    for path in ("", "/rules", "/camera", "/answers", "/pay"):
        theirs = stranger.get(f"/orders/{owner.order}{path}")
        none = stranger.get(f"/orders/{nobody}{path}")
        assert theirs.status == none.status == 404, path
        assert theirs.words.replace(owner.order, nobody) == none.words
    for path in ("/photos", "/uploads", "/submit", "/withdraw", "/pay"):
        headers = stranger.own_token() | {"Upload-Length": "1000"}
        with Unchanged(server):
            answer = stranger.ask("POST", f"/orders/{owner.order}{path}", b"", headers)
        assert answer.status == 404, path
    refusals = server.query("select count(*) from audit_entries where action like '%refused%' "
                            "or action like '%denied%'")
    assert int(refusals[0][0]) > 0, "looking at others' orders is not on record"


def test_photos_and_uploads_of_others_are_hidden(server, owner, stranger, portrait):
    data = portrait.read_bytes()
    upload = owner.begin_upload(len(data))
    assert stranger.ask("HEAD", upload).status == 404
    assert stranger.append(upload, 0, data[:1000]).status == 404
    owner.send_photo(data)
    owner.wait_photo()
    photo = server.query(f"select id from photos where order_id = '{owner.order}'")[0][0]
    for path in ("", "/original.jpg", "/standard.jpg", "/state", "/events"):
        assert stranger.get(f"/photos/{photo}{path}").status == 404, path
        assert Visitor(server.address).get(f"/photos/{photo}{path}").status in (302, 303, 401), path


def test_the_desk_is_closed_to_students_and_strangers(server, owner):
    for visitor in (owner, Visitor(server.address)):
        for path in ("/desk", "/desk/review", "/desk/batches", "/desk/orders", "/desk/audit"):
            answer = visitor.get(path)
            assert answer.status in (302, 303, 401), (path, answer.status)
            assert answer.status == 401 or answer.location.startswith("/desk/sign-in")


def test_a_forged_callback_is_refused(server):
    with Unchanged(server, UNDER_WAY):
        answer = Visitor(server.address).ask(
            "POST", "/callbacks/payments/sandbox", b'{"reference":"x","state":"paid"}',
            {"X-Sandbox-Timestamp": "1", "X-Sandbox-Signature": "00"})
        assert answer.status in (400, 401, 403)
        assert Visitor(server.address).ask("POST", "/callbacks/payments/nobody", b"{}").status == 404


def test_unknown_addresses_and_wild_ids_are_answered_calmly(server, owner):
    for path in ("/nowhere", "/orders/1", "/orders/%00", "/photos/../../etc/passwd", "/b/%F0%9F%98%80",
                 "/styles/../../Package.swift", "/payments/x", "/sandbox/cashier/nothing"):
        answer = owner.get(path)
        assert answer.status in (400, 404, 422), (path, answer.status)
        assert "PackageDescription" not in answer.text and "root:" not in answer.text

"""Two accounts of one student become one, and a number that passed on gives no account away."""

import re

import pytest
from account import Account
from pages import Student
from playwright.sync_api import expect
from test_accounts import PASSWORD, set_password

REST = 91 * 86_400
NUMBER = "11010519491231002X"


def let_rest(server) -> None:
    """Every number was last proved more than ninety days ago."""
    server.pass_time(REST, what="account_identities", when="proved_at")
    server.pass_time(REST, what="sign_in_codes", when="sent_at")


def doubted(student: Student, phone: str) -> None:
    """Signs in by the right code of a rested number, as far as the question whose account it is."""
    student.open("/sign-in")
    student.field("phone").fill(phone)
    student.body.get_by_role("checkbox").check()
    earlier = student.outbox().count(phone)
    student.press("sendCode")
    student.reach("/sign-in/[0-9a-f-]{36}")
    code = student.code_from_outbox(phone, earlier)
    student.field("code").fill(code)
    if re.fullmatch("/sign-in/[0-9a-f-]{36}", student.path):
        student.field("code").press("Enter")
    student.reach("/sign-in/[0-9a-f-]{36}/owner")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_two_accounts_become_one(visit, server, phone, language):
    old: Student = visit(language=language)
    old.sign_in(phone)
    set_password(old, PASSWORD)
    old.reach("/account")
    other = "13" + str(int(phone[2:]) + 5_000_000).zfill(9)[-9:]
    new: Student = visit(language=language)
    new.sign_in(other)
    new.open("/account/join")
    new.field("otherNumber").fill(phone)
    new.field("passwordOfAccount").fill(PASSWORD + "x")
    new.press("goOn")
    expect(new.body.get_by_role("alert")).to_be_visible()
    new.field("passwordOfAccount").fill(PASSWORD)
    new.press("goOn")
    new.reach("/account/join/[0-9a-f-]{36}")
    expect(new.body).to_contain_text(phone[:3] + "****" + phone[-4:])
    new.press("joinNow")
    expect(new.body.get_by_role("alert")).to_be_visible()
    new.body.get_by_role("radio").first.check()
    new.press("joinNow")
    new.reach("/orders")
    # The browser of the other account is signed in to the one that stays.
    old.open("/account")
    expect(old.body).to_contain_text(other[:3] + "****" + other[-4:])


def test_a_number_that_passed_on_gives_no_account_away(visit, server, phone):
    owner = Account(server, phone)
    page = owner.get("/account/document")
    form = owner.form(page, "/account/document")
    owner.send(form, {"kind": "residentIdentityCard", "number": NUMBER})
    let_rest(server)
    stranger: Student = visit()
    doubted(stranger, phone)
    stranger.field("documentNumber").fill("E12345678")
    stranger.press("thisIsMe")
    expect(stranger.body.get_by_role("alert")).to_be_visible()
    stranger.press("startAfresh")
    stranger.reach("/orders")
    stranger.open("/account")
    expect(stranger.body).not_to_contain_text("110105")
    assert "110105********002X" in owner.get("/account").words

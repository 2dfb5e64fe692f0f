"""A photographed card signs in with a password or a code, and a picture of one's own stands in the header."""

import pytest
from pages import Student
from playwright.sync_api import expect
from test_accounts import CARD, NUMBER, PASSWORD, read_card, set_password


def scan(student: Student) -> None:
    """From the page of the password to the number that was read of the card."""
    student.open("/sign-in/password")
    student.body.locator("a[href^='/sign-in/document']").click()
    student.body.locator("input[type=file]").set_input_files(str(CARD))
    student.press("readCard")
    student.reach("/sign-in/document/[0-9a-f-]{36}", timeout=60_000)
    expect(student.body.locator("input[name=number]")).to_have_value(NUMBER)


@pytest.mark.both
def test_a_photographed_card_signs_in_with_a_password_or_a_code(visit, phone, server):
    student: Student = visit()
    student.sign_in(phone)
    set_password(student, PASSWORD)
    student.reach("/account")
    read_card(student)

    other: Student = visit()
    scan(other)
    other.press("signIn")
    expect(other.body.get_by_role("alert")).to_be_visible()
    other.field("password").fill(PASSWORD)
    other.press("signIn")
    other.reach("/orders")

    server.pass_time(120, what="sign_in_codes", when="sent_at")
    third: Student = visit()
    scan(third)
    earlier = third.outbox().count(phone)
    third.body.locator("button[formaction]").click()
    third.reach("/sign-in/code/[0-9a-f-]{36}")
    assert phone[-4:] not in third.body.inner_text()
    third.body.locator("input[name=code]").fill(third.code_from_outbox(phone, earlier))
    if third.path.startswith("/sign-in/code"):
        third.body.locator("input[name=code]").press("Enter")
    third.reach("/orders")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_picture_of_ones_own_comes_and_goes(visit, phone, portrait, language):
    student: Student = visit(language=language)
    student.sign_in(phone)
    student.open("/account")
    student.body.locator("a[href='/account/avatar']").click()
    student.body.locator("input[type=file]").set_input_files(str(portrait))
    student.body.locator(".action-bar button").click()
    student.reach("/account")
    shown = student.page.locator(".site-header img.avatar")
    expect(shown).to_be_visible()
    assert shown.evaluate("img => img.naturalWidth === 256 && img.naturalHeight === 256")
    student.open("/account/avatar")
    student.body.locator("form[action='/account/avatar/remove'] button").click()
    student.reach("/account/avatar")
    expect(shown).to_have_count(0)

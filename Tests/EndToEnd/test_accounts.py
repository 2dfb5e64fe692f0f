"""The account of a student: password, document, card read from a photo, own data, leaving."""

import json
from pathlib import Path

import pytest
from pages import Student
from playwright.sync_api import expect

CARD = Path(__file__).parent.parent / "Fixtures/cards/card-clean.jpg"
NUMBER = "650102200702103043"
PASSWORD = "tulpe7garten"


def set_password(student: Student, text: str) -> None:
    student.open("/account/password")
    student.field("newPassword").fill(text)
    student.field("repeatPassword").fill(text)
    student.press("savePassword")


def read_card(student: Student) -> None:
    """Photographs the card, is told of a wrong date, corrects it and saves."""
    student.open("/account/scan")
    student.body.locator("input[type=file]").set_input_files(str(CARD))
    student.press("readCard")
    student.reach("/account/scan/confirm", timeout=60_000)
    expect(student.field("documentNumber")).to_have_value(NUMBER)
    student.field("birthDate").fill("2007-02-11")
    student.press("saveCard")
    expect(student.body.get_by_role("alert")).to_contain_text("2007-02-10")
    student.field("birthDate").fill("2007-02-10")
    student.press("saveCard")
    student.reach("/account")
    expect(student.body).to_contain_text("650102********3043")


def sign_in_by_password(student: Student, number: str, text: str) -> None:
    student.open("/sign-in")
    student.follow("passwordSignIn")
    student.field("signInNumber").fill(number)
    student.field("password").fill(text)
    student.press("signIn")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_student_keeps_an_account(visit, phone, language, tmp_path):
    student: Student = visit(language=language)
    student.sign_in(phone)
    set_password(student, "woaini1314")
    expect(student.body.get_by_role("alert")).to_be_visible()
    set_password(student, PASSWORD)
    student.reach("/account")
    if language == "zh":
        read_card(student)
    number = NUMBER if language == "zh" else phone

    other: Student = visit(language=language)
    sign_in_by_password(other, number, PASSWORD + "x")
    expect(other.body.get_by_role("alert")).to_be_visible()
    expect(other.field("signInNumber")).to_have_value(number)
    sign_in_by_password(other, number, PASSWORD)
    other.reach("/orders")

    student.open("/account/data")
    with student.page.expect_download() as download:
        student.follow("exportData")
    download.value.save_as(tmp_path / "data.json")
    assert json.loads((tmp_path / "data.json").read_text())["phone"] == phone

    student.open("/account/sessions")
    student.press("signOutEverywhere")
    student.reach("/sign-in")
    other.open("/account")
    other.reach("/sign-in")

    sign_in_by_password(student, number, PASSWORD)
    student.reach("/orders")
    student.open("/account/delete")
    student.body.get_by_role("checkbox").check()
    student.press("deleteAccount")
    student.reach("/")
    sign_in_by_password(student, number, PASSWORD)
    expect(student.body.get_by_role("alert")).to_be_visible()



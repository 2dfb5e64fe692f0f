"""What a student takes along once the photo is approved: the registry's file and sheets to print."""

import subprocess

from PIL import Image
from playwright.sync_api import expect
from test_journey import approve


def saved(student, button, folder):
    """The file that a button gives."""
    with student.page.expect_download() as waiting:
        button.click()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def test_an_approved_photo_is_saved_and_laid_out_for_printing(
        visit, desk, server, phone, portrait, tmp_path):
    student = visit(accept_downloads=True)
    student.whole_way(server.next_code(), phone, portrait)
    student.pay()
    assert student.page.goto(f"{server.address}/orders/{student.order}/downloads").status == 409
    approve(desk, student)

    student.open(f"/orders/{student.order}")
    student.body.get_by_role("link", name="下载照片").click()
    student.reach("/orders/.*/downloads")
    page = student.body
    with Image.open(saved(student, page.get_by_role("link", name="保存到手机"), tmp_path)) as photo:
        assert photo.size == (480, 640)
        assert photo.info["dpi"] == (300, 300)
    with Image.open(saved(student, page.get_by_role("link", name="保存带学籍信息的一张"), tmp_path)) as record:
        assert record.width == 480 and 700 < record.height < 720
        words = record.convert("L").crop((0, 645, 480, record.height))
        assert words.getextrema()[0] < 100, "no words"

    page.get_by_label("8 张二寸").check()
    with Image.open(saved(student, page.get_by_role("button", name="下载 JPEG"), tmp_path)) as sheet:
        assert sorted(sheet.size) == [1205, 1795]
    document = saved(student, page.get_by_role("button", name="下载 PDF"), tmp_path)
    facts = subprocess.run(["pdfinfo", document], check=True, capture_output=True, text=True).stdout
    # 152 × 102 mm in points of 1/72 inch.
    assert "430.866 x 289.134 pts" in facts or "289.134 x 430.866 pts" in facts, facts

    student.open(f"/orders/{student.order}/sheet.jpg?layout=8x2&paper=5&caption=yes")
    expect(student.page.locator(".error-summary")).to_contain_text("放不下")
    expect(page.get_by_label("8 张二寸")).to_be_checked()
    expect(page.get_by_label("在纸边印")).to_be_checked()
    page.get_by_label("相纸").select_option("a4")
    with Image.open(saved(student, page.get_by_role("button", name="下载 JPEG"), tmp_path)) as sheet:
        assert sorted(sheet.size) == [2480, 3508]

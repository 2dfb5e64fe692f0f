"""`xueying photo batch`: a studio's folder."""

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import time

import pictures
import pytest
from package import check_photo
from server import ROOT, binary, run_photo


@pytest.fixture
def studio(tmp_path):
    """A folder with a class in a sub-folder, two of one name, one refused and one broken."""
    folder = tmp_path / "in"
    (folder / "二班 #1").mkdir(parents=True)
    shutil.copy(pictures.made(), folder / "li.jpg")
    shutil.copy(pictures.made().with_suffix(".webp"), folder / "li.webp")
    shutil.copy(pictures.made("good2"), folder / "二班 #1" / "=王, 芳.JPG")
    shutil.copy(pictures.made("tilted"), folder / "tilted.jpg")
    (folder / "text.jpg").write_bytes(pictures.text_named_jpg())
    (folder / "notes.txt").write_text("no picture")
    return tmp_path


def batch(studio, *more: str):
    return run_photo("batch", str(studio / "in"), str(studio / "out"), *more)


def photos(studio) -> set[str]:
    out = studio / "out" / "photos"
    return {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}


def table(studio) -> dict[str, dict]:
    raw = (studio / "out" / "report.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")))
    return {row["文件"]: row for row in rows}


def log(studio) -> list[str]:
    return (studio / "out" / ".xueying-batch.jsonl").read_text().splitlines()


def test_every_portrait_has_its_photo_or_its_reason(studio):
    done = batch(studio)
    assert done.returncode == 2
    assert "text.jpg" in done.stderr and "3 photos, 1 refused, 1 unreadable" in done.stderr
    assert photos(studio) == {"li.jpg", "li-webp.jpg", "二班 #1/=王, 芳.jpg"}
    for photo in (studio / "out" / "photos").rglob("*.jpg"):
        check_photo(photo.read_bytes())
    rows = table(studio)
    assert set(rows) == {"li.jpg", "li.webp", "二班 #1/=王, 芳.JPG", "tilted.jpg", "text.jpg"}
    assert rows["li.webp"]["标准照"] == "photos/li-webp.jpg"
    assert rows["tilted.jpg"]["标准照"] == "" and rows["tilted.jpg"]["头部端正"] == "不合格"
    assert abs(float(rows["tilted.jpg"]["头部端正（数值）"])) > 5
    assert "头" in rows["tilted.jpg"]["建议"] and rows["text.jpg"]["建议"]
    assert not (studio / "out" / ".xueying-partial").exists()


def test_a_second_call_does_only_what_is_new_or_has_changed(studio):
    (studio / "in" / "text.jpg").unlink()
    assert batch(studio).returncode == 1
    first = {name: (studio / "out/photos" / name).stat().st_ino for name in photos(studio)}
    again = batch(studio)
    assert again.returncode == 1
    assert "(4 were done before)" in again.stderr and len(log(studio)) == 4
    # One changed, one new, one whose photo was lost.
    shutil.copy(pictures.made("good2"), studio / "in" / "li.jpg")
    shutil.copy(pictures.made("good2"), studio / "in" / "new.jpg")
    (studio / "out/photos/二班 #1/=王, 芳.jpg").unlink()
    third = batch(studio)
    assert "(2 were done before)" in third.stderr
    assert photos(studio) == {*first, "new.jpg"}
    assert (studio / "out/photos/li-webp.jpg").stat().st_ino == first["li-webp.jpg"]
    assert (studio / "out/photos/li.jpg").stat().st_ino != first["li.jpg"]


def test_a_photo_does_not_outlive_its_portrait(studio):
    batch(studio)
    shutil.copy(pictures.made("tilted"), studio / "in" / "li.jpg")
    batch(studio)
    assert "li.jpg" not in photos(studio)
    assert table(studio)["li.jpg"]["标准照"] == ""


def test_whoever_stops_it_goes_on_later(studio):
    for number in range(4):
        shutil.copy(pictures.made(), studio / "in" / f"more{number}.jpg")
    (studio / "in" / "text.jpg").unlink()
    command = [binary(), "photo", "batch", str(studio / "in"), str(studio / "out"), "--jobs", "1"]
    running = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    running.stdout.readline()
    running.send_signal(signal.SIGINT)
    _, words = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Call the same command again to go on" in words
    begun = len(log(studio))
    assert 1 <= begun < 8 and len(table(studio)) == begun
    assert "还有" in (studio / "out" / "report.html").read_text()
    rest = batch(studio)
    assert rest.returncode == 1 and f"({begun} were done before)" in rest.stderr
    assert len(table(studio)) == len(log(studio)) == 8


def test_a_killed_batch_leaves_nothing_half_done(studio):
    for number in range(4):
        shutil.copy(pictures.made(), studio / "in" / f"more{number}.jpg")
    command = [binary(), "photo", "batch", str(studio / "in"), str(studio / "out"), "--jobs", "1"]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    running.stdout.readline()
    running.kill()
    running.communicate()
    for photo in (studio / "out" / "photos").rglob("*.jpg"):
        check_photo(photo.read_bytes())
    # A line of the log that was cut off is one portrait more to do.
    file = studio / "out" / ".xueying-batch.jsonl"
    file.write_bytes(file.read_bytes() + b'{"file":"more1.jp')
    (studio / "out" / ".xueying-partial" / "7").write_bytes(b"half a photo")
    done = batch(studio)
    assert "7 photos, 1 refused, 1 unreadable" in done.stderr
    assert len(photos(studio)) == 7
    assert not (studio / "out" / ".xueying-partial").exists()


@pytest.mark.parametrize("where", ["in", "in/out", ".", "link"])
def test_folders_that_lie_in_each_other_are_refused(studio, where):
    if where == "link":
        (studio / "link").symlink_to(studio / "in")
    done = run_photo("batch", str(studio / "in"), str(studio / where))
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (studio / "in" / "out").exists() and not list(studio.rglob("report.html"))


def test_a_folder_of_somebody_else_is_not_written_to(studio):
    (studio / "out").mkdir()
    (studio / "out" / "diary.txt").write_text("mine")
    done = batch(studio)
    assert (done.returncode, "not empty" in done.stderr) == (2, True)
    assert [path.name for path in (studio / "out").iterdir()] == ["diary.txt"]


def test_what_is_not_there_or_cannot_be_written_is_told(studio):
    done = run_photo("batch", str(studio / "absent"), str(studio / "out"))
    assert (done.returncode, "absent" in done.stderr) == (2, True)
    (studio / "file").write_text("")
    done = run_photo("batch", str(studio / "in"), str(studio / "file" / "out"))
    assert (done.returncode, "out" in done.stderr) == (2, True)
    done = batch(studio, "--jobs", "0")
    assert done.returncode != 0 and "--jobs" in done.stderr


def test_one_folder_is_worked_on_by_one_batch(studio):
    import fcntl

    (studio / "out").mkdir()
    with open(studio / "out" / ".xueying-batch.jsonl", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        done = batch(studio)
    assert (done.returncode, "another batch" in done.stderr) == (2, True)


def test_programs_read_lines_of_json_and_people_english(studio):
    done = batch(studio, "--json", "--language", "en")
    answers = {answer["file"]: answer for answer in map(json.loads, done.stdout.splitlines())}
    assert set(answers) == {"li.jpg", "li.webp", "二班 #1/=王, 芳.JPG", "tilted.jpg"}
    assert answers["tilted.jpg"]["output"] is None
    assert answers["li.jpg"]["output"]["bytes"] == (studio / "out/photos/li.jpg").stat().st_size
    assert "Needs a new photo" in (studio / "out" / "report.html").read_text()
    assert (studio / "out" / "report.csv").read_text("utf-8-sig").startswith("File,Outcome,")


def test_a_terminal_shows_a_bar(studio):
    import pty

    master, slave = pty.openpty()
    command = [binary(), "photo", "batch", str(studio / "in"), str(studio / "out")]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=slave)
    os.close(slave)
    shown = b""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            part = os.read(master, 4096)
        except OSError:
            break
        shown += part
    os.close(master)
    assert running.wait(60) == 2
    assert "5/5" in shown.decode() and "█" in shown.decode()


@pytest.mark.parametrize("width", [320, 1440])
def test_the_report_filters_without_script(studio, browser, width):
    batch(studio)
    context = browser.new_context(
        viewport={"width": width, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto((studio / "out" / "report.html").as_uri())
    portraits = page.locator(".portrait")
    visible = lambda: sum(card.is_visible() for card in portraits.all())  # noqa: E731
    assert visible() == 5
    page.get_by_label("需要重拍").check()
    assert visible() == 1
    assert page.locator(".portrait.is-refused .mark circle").first.is_visible()
    page.get_by_label("显示标线").uncheck()
    assert not page.locator(".portrait.is-refused .mark circle").first.is_visible()
    page.get_by_label("全部").check()
    assert page.locator(".is-made img").count() >= 4
    for image in page.locator(".portrait img").all():
        image.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    context.close()

    looking = browser.new_context(viewport={"width": width, "height": 900})
    page = looking.new_page()
    page.goto((studio / "out" / "report.html").as_uri())
    page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')")
    page.wait_for_function("[...document.images].every(image => image.complete)")
    assert page.evaluate("[...document.images].every(image => image.naturalWidth > 0)")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    looking.close()

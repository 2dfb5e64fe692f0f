"""`xueying photo evaluate`: verdicts against labels."""

import csv
import json
import shutil

import pictures
import pytest
from PIL import Image
from server import run_photo

FLAGS = ["glasses", "sunglasses", "eyes_closed", "mouth_open", "smile_teeth", "tilted", "turned",
         "pitched", "dark", "blurred", "blue_clothing", "small_face", "hair_over_brows", "hat",
         "mask", "hand_on_face", "reshot", "stored_rotated", "monochrome", "half_body",
         "collage_edges", "frontal"]
COLUMNS = ["file", "faces", "background", *FLAGS]


def rows() -> list[dict]:
    """Labels of made portraits and of a picture of nobody."""
    none = dict.fromkeys(FLAGS, "0") | {"faces": "one", "background": "plain"}
    return [
        none | {"file": "good.jpg"},
        none | {"file": "tilted.jpg", "tilted": "1"},
        none | {"file": "busyBackground.jpg", "background": "complex"},
        none | {"file": "nobody.jpg", "faces": "none", "background": "complex"},
    ]


@pytest.fixture
def folder(tmp_path):
    """A folder of portraits with a label file."""
    for name in ("good", "tilted", "busyBackground"):
        shutil.copy(pictures.made(name), tmp_path)
    (tmp_path / "nobody.jpg").write_bytes(pictures.no_face())
    write(tmp_path, rows())
    return tmp_path


def write(folder, table: list[dict], columns=COLUMNS):
    with open(folder / "labels.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(table)


def evaluate(folder, *more: str):
    return run_photo("evaluate", str(folder), "--labels", str(folder / "labels.csv"), *more)


def test_the_numbers_are_those_of_the_portraits(folder):
    done = evaluate(folder, "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    tilt = next(check for check in answer["checks"] if check["label"] == "tilted")
    assert (tilt["check"], tilt["positives"], tilt["negatives"]) == ("headPoseRoll", 1, 2)
    assert tilt["warned"]["found"] == 1 and tilt["warned"]["falseAlarms"] == 0
    assert tilt["area"] == 1
    nobody = next(check for check in answer["checks"] if check["label"] == "faces: none")
    assert (nobody["positives"], nobody["failed"]["found"]) == (1, 1)
    complex_row = next(row for row in answer["backgrounds"] if row["background"] == "complex")
    assert (complex_row["pictures"], complex_row["accepted"]) == (1, 0)
    verdicts = {portrait["file"]: portrait["verdict"] for portrait in answer["portraits"]}
    assert verdicts["nobody.jpg"] == verdicts["busyBackground.jpg"] == "fail"
    assert verdicts["good.jpg"] != "fail"
    assert [group["name"] for group in answer["skin"]["groups"]] == ["dark", "medium", "light"]


def test_people_get_tables_and_a_sheet(folder):
    done = evaluate(folder, "--sheet", str(folder / "sheet.jpg"))
    assert done.returncode == 0, done.stderr
    assert "| headPoseRoll " in done.stdout and "| complex " in done.stdout
    with Image.open(folder / "sheet.jpg") as sheet:
        assert sheet.format == "JPEG"
        # The finished photo stands first, on its blue.
        red, green, blue = sheet.convert("RGB").getpixel((16, 40))
        assert abs(red - 0) < 12 and abs(green - 0xA3) < 12 and abs(blue - 0xE6) < 12


@pytest.mark.parametrize("spoil, words", [
    (lambda table: table[1].update(file="absent.jpg"), "there is no picture absent.jpg"),
    (lambda table: table[1].update(tilted="yes"), "labels.csv:3: tilted is 'yes'"),
    (lambda table: table[1].update(faces="two"), "labels.csv:3: faces is 'two'"),
    (lambda table: table[1].update(file="good.jpg"), "labels.csv:3: good.jpg is labelled twice"),
])
def test_a_wrong_label_is_told_with_its_line(folder, spoil, words):
    table = rows()
    spoil(table)
    write(folder, table)
    done = evaluate(folder)
    assert done.returncode == 2
    assert words in done.stderr and not done.stdout
    assert len(done.stderr.strip().splitlines()) == 1


def test_every_missing_column_is_told(folder):
    write(folder, rows(), [name for name in COLUMNS if name not in ("glasses", "background")])
    done = evaluate(folder)
    assert done.returncode == 2
    assert "no column glasses" in done.stderr and "no column background" in done.stderr


def test_a_folder_or_label_file_that_is_not_there_is_told(folder):
    done = run_photo("evaluate", str(folder / "no"), "--labels", str(folder / "labels.csv"))
    assert (done.returncode, "no such folder" in done.stderr) == (2, True)
    done = run_photo("evaluate", str(folder), "--labels", str(folder / "no.csv"))
    assert (done.returncode, "no.csv" in done.stderr) == (2, True)


def test_a_picture_that_cannot_be_read_is_named_and_the_others_are_judged(folder):
    (folder / "tilted.jpg").write_bytes(pictures.text_named_jpg())
    done = evaluate(folder, "--json")
    assert done.returncode == 2
    assert "tilted.jpg" in done.stderr
    answer = json.loads(done.stdout)
    assert [portrait["file"] for portrait in answer["portraits"] if "verdict" not in portrait] == [
        "tilted.jpg"]

"""Print sheets measured on the written files by other programs."""

import subprocess

import pytest
from PIL import Image
from server import run_photo

MILLIMETRE = {"jpg": 300 / 25.4, "pdf": 600 / 25.4}


@pytest.fixture
def photo(tmp_path):
    """A standard photo's size in one colour that is not the paper's."""
    file = tmp_path / "photo.png"
    Image.new("RGB", (480, 640), (0, 163, 230)).save(file)
    return file


def sheet(photo, output, *options: str) -> subprocess.CompletedProcess:
    return run_photo("sheet", str(photo), str(output), *options)


def opened(file) -> Image.Image:
    if file.suffix == ".jpg":
        return Image.open(file).convert("L")
    page = file.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "600", "-gray", "-png", "-singlefile", file, page], check=True)
    return Image.open(page.with_suffix(".png")).convert("L")


def runs(values: list[int]) -> list[tuple[int, int]]:
    """Where the paper is printed, as first and end."""
    found, start = [], None
    for place, value in enumerate([*values, 255]):
        if value < 200 and start is None:
            start = place
        if value >= 200 and start is not None:
            found.append((start, place))
            start = None
    return found


@pytest.mark.parametrize("kind", ["jpg", "pdf"])
@pytest.mark.parametrize(
    ("layout", "rows"),
    [
        ("8x1+4x2", [(25, [35] * 4), (25, [35] * 4), (49, [35] * 4)]),
        ("8x2", [(49, [35] * 4), (49, [35] * 4)]),
        ("4x2+8x1", [(49, [35] * 4), (25, [35] * 4), (25, [35] * 4)]),
    ],
)
def test_every_print_is_exact_to_a_fifth_of_a_millimetre(tmp_path, photo, kind, layout, rows):
    file = tmp_path / f"sheet.{kind}"
    made = sheet(photo, file, "--layout", layout, "--paper", "6", "--gap", "1", "--no-marks")
    assert made.returncode == 0, made.stderr
    picture = opened(file)
    unit = MILLIMETRE[kind]
    assert picture.width == pytest.approx(152 * unit, abs=1)
    assert picture.height == pytest.approx(102 * unit, abs=1)

    column = [picture.getpixel((picture.width // 4, y)) for y in range(picture.height)]
    found = runs(column)
    assert [(end - start) / unit for start, end in found] == pytest.approx(
        [height for height, _ in rows], abs=0.2
    )
    for (top, end), (_, widths) in zip(found, rows, strict=True):
        line = [picture.getpixel((x, (top + end) // 2)) for x in range(picture.width)]
        prints = runs(line)
        assert [(last - first) / unit for first, last in prints] == pytest.approx(widths, abs=0.2)
        gaps = [b[0] - a[1] for a, b in zip(prints, prints[1:])]
        assert [gap / unit for gap in gaps] == pytest.approx([1] * len(gaps), abs=0.2)


def test_a_jpeg_sheet_says_300_dots_per_inch(tmp_path, photo):
    file = tmp_path / "sheet.jpg"
    assert sheet(photo, file).returncode == 0
    assert Image.open(file).info["dpi"] == (300, 300)


def test_a_pdf_sheet_has_its_caption_as_text(tmp_path, photo):
    file = tmp_path / "sheet.pdf"
    assert sheet(photo, file, "--paper", "a4", "--caption", "林小雨 2023990").returncode == 0
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    assert "林小雨 2023990" in text.stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--layout", "8x9"], "'8x9' cannot be read"),
        (["--gap", "6"], "A gap of 6.0 mm is not possible: choose 0 to 5 mm."),
        (["--paper", "5"], "They fit on: 6, 7, a4."),
        (["--gap", "2"], "A gap of 1 mm fits."),
        (["--paper", "8"], "'8' is invalid"),
    ],
)
def test_what_cannot_be_laid_out_is_told_and_not_written(tmp_path, photo, options, words):
    file = tmp_path / "sheet.jpg"
    made = sheet(photo, file, *options)
    assert made.returncode == 2
    assert words in made.stderr
    assert not file.exists()


def test_a_photo_that_cannot_be_read_is_named(tmp_path):
    made = sheet(tmp_path / "none.jpg", tmp_path / "sheet.jpg")
    assert made.returncode == 2
    assert "none.jpg" in made.stderr
    assert not (tmp_path / "sheet.jpg").exists()

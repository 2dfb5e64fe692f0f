"""What must hold of a delivery package: its files, its manifest and every photo in it."""

import csv
import hashlib
import io
import zipfile
from pathlib import Path

from PIL import Image

SMALLEST, LARGEST = 30_721, 39_999


def check_package(file: Path, photos: int) -> None:
    """Opens a package that must hold `photos` photos, and checks everything about it."""
    with zipfile.ZipFile(file) as package:
        assert package.testzip() is None
        names = [name for name in package.namelist() if not name.endswith("/")]
        pictures = [name for name in names if name.lower().endswith(".jpg")]
        manifest = next(name for name in names if name.lower().endswith(".csv"))
        assert len(pictures) == photos
        rows = list(csv.reader(io.StringIO(package.read(manifest).decode("utf-8-sig"))))
        assert len(rows) == photos + 1, rows
        for name in pictures:
            data = package.read(name)
            row = next(row for row in rows[1:] if Path(name).name in row or name in row)
            assert hashlib.sha256(data).hexdigest() in [cell.lower() for cell in row]
            check_photo(data)


def check_photo(data: bytes) -> None:
    """The registry's standard: 480 × 640, 300 dpi, sRGB JPEG, quality and bytes in the window."""
    assert SMALLEST <= len(data) <= LARGEST, len(data)
    picture = Image.open(io.BytesIO(data))
    picture.load()
    assert (picture.format, picture.size, picture.mode) == ("JPEG", (480, 640), "RGB")
    assert tuple(round(dots) for dots in picture.info["dpi"]) == (300, 300)
    assert not picture.getexif(), "metadata of place or device"
    for x, y in ((2, 2), (477, 2), (2, 100), (477, 100)):
        red, green, blue = picture.getpixel((x, y))
        assert abs(red - 0x00) <= 8 and abs(green - 0xA3) <= 8 and abs(blue - 0xE6) <= 8, (x, y)

#!/usr/bin/env python3
"""Draws Tests/Fixtures/inputs anew, one chart of six colours in the guises that uploads come in, and fuzz/seeds.

Needs pillow, pillow-heif and segno. `cmyk.jpg`, `displayP3.jpg` and `sixteenBit.png`, the same chart, were written by libvips.
"""

import struct
from io import BytesIO
from pathlib import Path

import pillow_heif
import segno
from PIL import Image, ImageCms

pillow_heif.register_heif_opener()
ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "Tests/Fixtures/inputs"
SEEDS = ROOT / "fuzz/seeds"
COLOURS = [
    (190, 90, 80), (100, 150, 90), (80, 100, 150),
    (200, 180, 110), (128, 128, 128), (235, 235, 235),
]
ORIENTATION = 0x0112
# How an upright picture is stored under each EXIF orientation.
STORED = {
    1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
}


def chart() -> Image.Image:
    """Three fields by two, 60 pixels each."""
    small = Image.new("RGB", (3, 2))
    small.putdata(COLOURS)
    return small.resize((180, 120), Image.Resampling.NEAREST)


def profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A version 2 display profile (ICC.1:2001-04)."""
    tags = {b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"made\0" + bytes(78),
            b"cprt": b"text" + bytes(4) + b"none\0", b"wtpt": xyz(0.9642, 1, 0.8249)} | tags
    place = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">II", place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(">I4sI4s4s4s", place + len(body), bytes(4), 0x02100000, b"mntr", space, b"XYZ ")
    head += bytes(12) + b"acsp" + bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + table + body


def xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))


def curve(gamma: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256))


# Adobe RGB (1998), annex: primaries adapted to D50, gamma 563/256.
ADOBE_RGB = profile(b"RGB ", {
    b"rXYZ": xyz(0.60974, 0.31111, 0.01947), b"gXYZ": xyz(0.20528, 0.62567, 0.06087),
    b"bXYZ": xyz(0.14919, 0.06322, 0.74457), **{name: curve(563 / 256) for name in (b"rTRC", b"gTRC", b"bTRC")}})
# Display P3: primaries of DCI P3 with D65, adapted to D50; a plain gamma near that of sRGB.
DISPLAY_P3 = profile(b"RGB ", {
    b"rXYZ": xyz(0.51512, 0.24120, -0.00105), b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
    b"bXYZ": xyz(0.15710, 0.06657, 0.78407), **{name: curve(2.2) for name in (b"rTRC", b"gTRC", b"bTRC")}})
GREY_18 = profile(b"GRAY", {b"kTRC": curve(1.8)})


def within(icc: bytes, mode: str) -> Image.Image:
    """The chart in the numbers of another profile."""
    source = ImageCms.createProfile("sRGB")
    return ImageCms.profileToProfile(chart(), source, ImageCms.ImageCmsProfile(BytesIO(icc)), outputMode=mode)


def save(name: str, picture: Image.Image, **options) -> None:
    (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
    picture.save(FOLDER / name, **options)


def turned(orientation: int, ending: str) -> None:
    picture = chart()
    if STORED[orientation] is not None:
        picture = picture.transpose(STORED[orientation])
    picture.getexif()[ORIENTATION] = orientation
    options = {"quality": 90} if ending in ("jpg", "webp") else {}
    if ending != "heic":
        options["exif"] = picture.getexif()
    save(f"orientation/{orientation}.{ending}", picture, **options)


def seeds() -> None:
    """Portraits and codes, small so that each is changed thousands of times a minute."""
    for folder in ("portraits", "codes"):
        (SEEDS / folder).mkdir(parents=True, exist_ok=True)
    for name in ("good", "tilted", "busyBackground"):
        portrait = Image.open(ROOT / f"Tests/Fixtures/portraits/{name}.jpg").resize((180, 240))
        portrait.save(SEEDS / f"portraits/{name}.jpg", quality=80)
        portrait.quantize(32).save(SEEDS / f"portraits/{name}.png")
        portrait.save(SEEDS / f"portraits/{name}.webp", quality=80)
        portrait.save(SEEDS / f"portraits/{name}.heic", quality=50)
    code = segno.make("xueying", error="m")
    code.save(str(SEEDS / "codes/code.png"), scale=4)
    drawn = Image.open(SEEDS / "codes/code.png").convert("L")
    drawn.save(SEEDS / "codes/code.jpg", quality=70)
    drawn.rotate(20, expand=True, fillcolor=255).save(SEEDS / "codes/turned.webp", lossless=True)


def main() -> None:
    seeds()
    rgb, grey = chart(), chart().convert("L")
    clear = rgb.convert("RGBA")
    clear.paste((10, 20, 30, 0), (0, 0, 60, 60))
    save("chart.jpg", rgb, quality=92)
    save("progressive.jpg", rgb, quality=92, progressive=True)
    save("restarts.jpg", rgb, quality=92, restart_marker_rows=1)
    save("grey.jpg", grey, quality=92)
    save("adobeRGB.jpg", within(ADOBE_RGB, "RGB"), quality=92, icc_profile=ADOBE_RGB)
    save("adobeRGB.png", within(ADOBE_RGB, "RGB"), icc_profile=ADOBE_RGB)
    save("displayP3.webp", within(DISPLAY_P3, "RGB"), lossless=True, icc_profile=DISPLAY_P3)
    save("displayP3.heic", within(DISPLAY_P3, "RGB"), quality=90, icc_profile=DISPLAY_P3)
    save("greyProfile.jpg", within(GREY_18, "L"), quality=92, icc_profile=GREY_18)
    save("brokenProfile.jpg", rgb, quality=92, icc_profile=b"no profile" * 20)
    save("foreignProfile.jpg", grey, quality=92, icc_profile=ADOBE_RGB)
    save("chart.png", rgb)
    save("palette.png", rgb.quantize(16))
    save("grey.png", grey)
    save("greyAlpha.png", grey.convert("LA"))
    save("alpha.png", clear)
    save("alpha.webp", clear, lossless=True)
    save("alpha.heic", clear, quality=90)
    save("chart.webp", rgb, quality=92)
    save("lossless.webp", rgb, lossless=True)
    save("chart.heic", rgb, quality=90)
    save("grey.heic", grey, quality=90)
    frames = {"save_all": True, "append_images": [rgb.rotate(180), grey.convert("RGB")]}
    save("animated.webp", rgb, **frames)
    save("animated.png", rgb, **frames)
    save("collection.heic", rgb, **frames)
    for orientation in STORED:
        for ending in ("jpg", "png", "webp", "heic"):
            turned(orientation, ending)


if __name__ == "__main__":
    main()

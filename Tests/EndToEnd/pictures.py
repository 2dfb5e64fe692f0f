"""Portraits for the tests, and files that are no portraits."""

import io
import struct
import zlib
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
MADE = ROOT / "Tests/Fixtures/portraits"
REAL = ROOT.parent / "shared/portraits"
# Portraits that the engine accepts, the best first.
CHOICE = ["p001.jpg", "p012.jpg", "p010.jpg", "p007.jpg", "p013.jpg"]


def made(name: str = "good") -> Path:
    """A made portrait, of nobody: the only ones that may be seen in screenshots."""
    return MADE / f"{name}.jpg"


def portraits() -> list[Path]:
    """Real portraits where they are present, then the made ones."""
    real = [REAL / name for name in CHOICE if (REAL / name).exists()]
    return [*real, made(), made("good2")]


def text_named_jpg() -> bytes:
    return "这不是照片，this is no photo.\n".encode() * 20


def truncated() -> bytes:
    """The first third of a portrait."""
    whole = made().read_bytes()
    return whole[: len(whole) // 3]


def bomb() -> bytes:
    """A valid PNG of 10 000 × 10 000 pixels in about 100 kB."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    side = 10_000
    squeezer = zlib.compressobj(9)
    row = bytes(side + 1)
    pixels = b"".join(squeezer.compress(row) for _ in range(side)) + squeezer.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def too_many_bytes() -> bytes:
    """A portrait with 21 MB behind it."""
    return made().read_bytes() + bytes(21 * 1024 * 1024)


def no_face() -> bytes:
    """A readable picture of nobody."""
    out = io.BytesIO()
    Image.linear_gradient("L").resize((900, 1200)).convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()

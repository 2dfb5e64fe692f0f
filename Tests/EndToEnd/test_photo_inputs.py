"""Bad input to the photo commands: one clear line each, exit code 2, nothing left behind, and on to the next file."""

import io
import os
import resource
import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

import pictures
import pytest
from PIL import Image
from server import ROOT, binary, run_photo

INPUTS = ROOT / "Tests/Fixtures/inputs"
ENDINGS = ["jpg", "png", "webp", "heic"]


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, extra: bytes = b"") -> bytes:
    """A true PNG of one bit a pixel, all black."""
    squeezer = zlib.compressobj(9)
    row = bytes((width + 7) // 8 + 1)
    pixels = b"".join(squeezer.compress(row) for _ in range(height)) + squeezer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", pixels)
            + chunk(b"IEND", b""))


def drawn(size: tuple[int, int], kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "grey").save(out, kind)
    return out.getvalue()


def sequence() -> bytes:
    """A HEIC file that says it is a film."""
    still = (INPUTS / "chart.heic").read_bytes()
    return still[:8] + b"hevc" + still[12:]


BAD = {
    "zero bytes.jpg": (lambda: b"", "empty"),
    "text.jpg": (pictures.text_named_jpg, "not a photo"),
    "truncated.jpg": (pictures.truncated, "incomplete or damaged"),
    "50 000 square.png": (lambda: png(50_000, 50_000), "2500 megapixels; up to 50"),
    "1 × 1.png": (lambda: drawn((1, 1), "PNG"), "1 pixels, at least 100"),
    "1 × 1.jpg": (lambda: drawn((1, 1), "JPEG"), "1 pixels, at least 100"),
    "30 000 × 10.png": (lambda: png(30_000, 10), "30000 pixels, up to 40"),
    "30 000 × 10.jpg": (lambda: drawn((30_000, 10), "JPEG"), "30000 pixels, up to 40"),
    "10 × 30 000.png": (lambda: png(10, 30_000), "30000 pixels, up to 40"),
    "animated.webp": ((INPUTS / "animated.webp").read_bytes, "3 pictures"),
    "animated.png": ((INPUTS / "animated.png").read_bytes, "3 pictures"),
    "collection.heic": ((INPUTS / "collection.heic").read_bytes, "3 pictures"),
    "sequence.heic": (sequence, "HEIC sequence files cannot be used"),
    "21 MB.jpg": (pictures.too_many_bytes, "22 MB; up to 20 MB"),
    "gif named.jpg": (lambda: drawn((300, 400), "GIF"), "GIF files cannot be used"),
    "tiff named.png": (lambda: drawn((300, 400), "TIFF"), "TIFF files cannot be used"),
}


def one_line(done: subprocess.CompletedProcess, words: str) -> None:
    """Exactly one line on standard error, with these words in it, and exit code 2."""
    assert done.returncode == 2, done.stdout + done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) == 1 and words in lines[0], done.stderr
    assert not done.stdout


@pytest.mark.parametrize("name", BAD)
def test_bad_bytes_are_told_in_one_line(tmp_path, name):
    make, words = BAD[name]
    file, out = tmp_path / name, tmp_path / "out"
    file.write_bytes(make())
    out.mkdir()
    one_line(run_photo("standardize", str(file), str(out / "standard.jpg")), words)
    assert not list(out.iterdir())


def test_after_a_bad_file_the_others_are_still_checked(tmp_path):
    files = []
    for name, (make, _) in BAD.items():
        files.append(tmp_path / name)
        files[-1].write_bytes(make())
    good = pictures.made()
    missing = tmp_path / "missing.jpg"
    done = run_photo("check", str(good), *map(str, files), str(missing), str(tmp_path), str(good), "--json")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 2
    told = done.stderr.splitlines()
    assert len(told) == len(files) + 2
    for line, file in zip(told, [*files, missing, tmp_path]):
        assert line.startswith(f"{file}: ")
        assert BAD.get(file.name, (None, ""))[1] in line


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_cut_at_every_percent_is_refused_or_whole(tmp_path, ending):
    """A hundred files in one call: the process lives to the end and speaks of each."""
    whole = (INPUTS / f"chart.{ending}").read_bytes()
    files = [tmp_path / f"{percent}.{ending}" for percent in range(100)]
    for percent, file in enumerate(files):
        file.write_bytes(whole[: len(whole) * percent // 100])
    done = run_photo("check", *map(str, files), "--json")
    assert done.returncode == 2
    refused, read = done.stderr.splitlines(), done.stdout.splitlines()
    assert len(refused) + len(read) == 100
    assert len(refused) >= 97


@pytest.mark.parametrize("chunks", [
    [(b"iCCP", b"x\0\0")], [(b"zTXt", b"x\0\0")], [(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0")],
    [(b"zTXt", b"%d\0\0" % number) for number in range(1000)]], ids=["iCCP", "zTXt", "iTXt", "1000 zTXt"])
def test_a_bomb_beside_the_pixels_is_not_inflated(tmp_path, chunks):
    """The thousand would be eight gigabytes."""
    zeros = zlib.compress(bytes(8_000_000 if len(chunks) > 1 else 300_000_000), 9)
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png(400, 500, b"".join(chunk(kind, head + zeros) for kind, head in chunks)))
    done = subprocess.run(
        [binary(), "photo", "check", str(bomb)], capture_output=True, text=True, timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (15, 15)))
    assert done.returncode == 1, done.stderr
    assert "singleFacePresent" in done.stdout


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_wrong_ending_does_not_matter(tmp_path, ending):
    """What the bytes are decides, not what the file is called."""
    files = [tmp_path / f"chart.{other}" for other in ENDINGS]
    for file in files:
        file.write_bytes((INPUTS / f"chart.{ending}").read_bytes())
    done = run_photo("check", *map(str, files), "--json")
    assert (done.returncode, done.stderr) == (1, "")
    assert len(done.stdout.splitlines()) == len(files)


def test_a_path_that_cannot_be_read_is_told_in_one_line(tmp_path):
    one_line(run_photo("check", str(tmp_path / "none.jpg")), "there is no such file")
    one_line(run_photo("check", str(pictures.made() / "x.jpg")), "there is no such file")
    one_line(run_photo("check", str(tmp_path)), "this is a directory")
    one_line(run_photo("check", "/dev/null"), "empty")
    one_line(run_photo("check", "/dev/zero"), "up to 20 MB")


def as_nobody() -> None:
    """The tests may run as root, whom no permission stops."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


@pytest.fixture
def open_folder():
    """A folder that another user can reach."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    folder.chmod(0o755)
    shutil.copy(pictures.made(), folder / "good.jpg")
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def run_as_nobody(*command: str) -> subprocess.CompletedProcess:
    try:
        return subprocess.run(
            [binary(), "photo", *command], cwd="/", capture_output=True, text=True, timeout=120,
            preexec_fn=as_nobody)
    except PermissionError:
        pytest.skip("another user cannot reach the executable")


def test_an_unreadable_file_is_told_in_one_line(open_folder):
    (open_folder / "good.jpg").chmod(0)
    one_line(run_as_nobody("check", str(open_folder / "good.jpg")), "may not be read")


def test_a_read_only_directory_is_told_in_one_line(open_folder):
    open_folder.chmod(0o555)
    one_line(
        run_as_nobody("standardize", str(open_folder / "good.jpg"), str(open_folder / "out.jpg")),
        "nothing may be written here")
    assert [file.name for file in open_folder.iterdir()] == ["good.jpg"]


def test_an_impossible_output_is_told_in_one_line(tmp_path):
    good = str(pictures.made())
    one_line(run_photo("standardize", good, str(tmp_path / "none" / "out.jpg")), "directory does not exist")
    one_line(run_photo("standardize", good, str(tmp_path)), "this is a directory")
    one_line(run_photo("standardize", good, "/dev/full"), "this is a device")
    assert not list(tmp_path.iterdir())
    assert Path("/dev/full").is_char_device()


def test_a_file_that_may_not_grow_leaves_nothing(tmp_path):
    out = tmp_path / "out.jpg"
    out.write_bytes(b"before")
    done = subprocess.run(
        [binary(), "photo", "standardize", str(pictures.made()), str(out)],
        capture_output=True, text=True, timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (16384, 16384)))
    one_line(done, "may not grow")
    assert [file.name for file in tmp_path.iterdir()] == ["out.jpg"]
    assert out.read_bytes() == b"before"


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 16 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(disk)], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("only root can mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_leaves_nothing(small_disk):
    done = run_photo("standardize", str(pictures.made()), str(small_disk / "out.jpg"))
    one_line(done, "the disk is full")
    assert not list(small_disk.iterdir())

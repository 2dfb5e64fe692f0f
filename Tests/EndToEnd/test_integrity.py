"""Whatever was done to the person between original and photo is found, by two programs."""

import base64
import json

import alterations
import pictures
import pytest
from integrity import Proof
from PIL import Image, ImageDraw
from server import run_photo


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("integrity")


@pytest.fixture(scope="module")
def key(folder):
    done = run_photo("key", str(folder / "key.pem"))
    assert done.returncode == 0, done.stderr
    return folder / "key.pem"


@pytest.fixture(scope="module")
def original(folder):
    """A portrait with a mole, without loss."""
    alterations.with_mole(Image.open(pictures.made())).save(folder / "original.png", compress_level=1)
    return folder / "original.png"


@pytest.fixture(scope="module")
def honest(original, folder, key):
    return Proof.make(original, folder, key)


@pytest.fixture
def copy(honest, tmp_path):
    """The honest proof, to be tampered with."""
    output, record = tmp_path / "out.jpg", tmp_path / "record.json"
    output.write_bytes(honest.output.read_bytes())
    record.write_bytes(honest.record.read_bytes())
    return Proof(honest.original, output, record, honest.key)


def public(key):
    return key.with_name(key.name + ".pub")


def test_an_honest_photo_is_verified(honest):
    found = honest.checked(public(honest.key))
    assert (found["verified"], found["signature"]) == (True, "valid")
    assert found["pixels"]["largestExcess"] < 0.5
    assert found["pixels"]["compared"] > 0.9
    assert honest.checked()["signature"] == "validButNotPinned"


@pytest.mark.parametrize("form", [
    {"format": "JPEG", "quality": 92}, {"format": "JPEG", "quality": 90, "progressive": True},
    {"format": "WEBP", "quality": 92}, {"format": "JPEG", "quality": 92, "turned": 6}], ids=str)
def test_an_original_of_any_form_and_size_is_verified(form, folder, key):
    picture = Image.open(pictures.made("good2")).resize((3024, 4032))
    turned = form.get("turned")
    options = {name: value for name, value in form.items() if name != "turned"}
    if turned:
        options["exif"] = Image.Exif()
        options["exif"][0x0112] = turned
        picture = picture.transpose(Image.Transpose.ROTATE_90)
    file = folder / ("form-" + "-".join(str(value) for value in form.values()))
    picture.save(file, **options)
    found = Proof.make(file, folder, key).checked()
    assert found["verified"], found


@pytest.mark.parametrize("name, place", [
    ("whitened", (210, 350)), ("lightened", (240, 250)), ("recoloured", (240, 345)),
    ("thinned", (160, 300)), ("smoothed", (280, 300))])
def test_an_alteration_that_was_signed_for_is_found_at_its_place(
        name, place, original, folder, key):
    """As a beautifying engine would do it: hashes and signature are right, pixels are not."""
    altered = folder / f"{name}.png"
    getattr(alterations, name)(Image.open(original)).save(altered, compress_level=1)
    found = Proof.make(altered, folder, key).claiming(original).checked(public(key))
    assert_altered(found, place)


def test_a_mole_painted_away_is_found(original, folder, key):
    clean = folder / "clean.png"
    alterations.without_mole(Image.open(pictures.made())).save(clean, compress_level=1)
    found = Proof.make(clean, folder, key).claiming(original).checked(public(key))
    assert_altered(found, (220, 348))
    assert len(found["pixels"]["altered"]) == 1
    assert found["pixels"]["altered"][0]["width"] <= 32


def assert_altered(found: dict, place: tuple[int, int]) -> None:
    assert not found["verified"]
    assert found["signature"] == "valid"
    assert found["originalIsRecorded"] and found["outputIsRecorded"] and found["maskIsRecorded"]
    assert not found["pixels"]["unaltered"]
    x, y = place
    assert any(mark["x"] <= x < mark["x"] + mark["width"] and mark["y"] <= y < mark["y"] + mark["height"]
               for mark in found["pixels"]["altered"]), found["pixels"]


@pytest.mark.parametrize("quality", [95, 85, 70])
def test_a_photo_encoded_again_is_another_file_with_the_same_person(copy, quality):
    Image.open(copy.output).save(copy.output, "JPEG", quality=quality)
    found = copy.checked()
    assert not found["verified"]
    assert not found["outputIsRecorded"]
    assert found["pixels"]["unaltered"], found["pixels"]


def test_a_photo_retouched_and_encoded_again_is_told_so(copy):
    picture = Image.open(copy.output).convert("RGB")
    ImageDraw.Draw(picture).rectangle((215, 343, 222, 352), fill=picture.getpixel((200, 348)))
    picture.save(copy.output, "JPEG", quality=90)
    found = copy.checked()
    assert not found["verified"] and not found["outputIsRecorded"]
    assert not found["pixels"]["unaltered"]
    assert len(found["pixels"]["altered"]) == 1


def test_another_original_is_told_so(copy, folder):
    copy.original = folder / "copied.png"
    picture = Image.open(folder / "original.png")
    picture.save(copy.original, compress_level=2)
    found = copy.checked()
    assert not found["verified"] and not found["originalIsRecorded"]
    assert found["pixels"]["unaltered"]


def test_an_original_of_another_size_cannot_be_compared(copy):
    copy.original = copy.output
    found = copy.checked()
    assert not found["verified"] and found["pixels"] is None


def test_a_changed_record_has_no_valid_signature(copy):
    record = copy.payload()
    record["spec"]["version"] = 2
    copy.change(payload=base64.b64encode(json.dumps(record).encode()).decode())
    found = copy.checked()
    assert (found["verified"], found["signature"]) == (False, "invalid")


def test_the_key_of_somebody_else_is_told(honest, tmp_path):
    assert run_photo("key", str(tmp_path / "other")).returncode == 0
    found = honest.checked(tmp_path / "other.pub")
    assert (found["verified"], found["signature"]) == (False, "otherKey")


@pytest.mark.parametrize("broken", ["record", "output", "original"])
@pytest.mark.parametrize("content", [b"", b"this is neither", None], ids=["empty", "text", "absent"])
def test_what_cannot_be_read_ends_with_two(copy, tmp_path, broken, content):
    file = tmp_path / "broken"
    if content is not None:
        file.write_bytes(content)
    setattr(copy, broken, file)
    assert copy.checked()["unreadable"]


def test_a_photo_with_a_broken_table_cannot_be_read(copy):
    data = copy.output.read_bytes()
    place = data.index(b"\xff\xc4") + 5
    copy.output.write_bytes(data[:place] + b"\xff" * 16 + data[place + 16 :])
    assert copy.checked()["unreadable"]


def test_a_truncated_photo_cannot_be_read(copy):
    copy.output.write_bytes(copy.output.read_bytes()[:20_000])
    assert copy.checked()["unreadable"]


def test_a_key_is_for_its_owner_alone_and_never_overwritten(key):
    assert key.stat().st_mode & 0o777 == 0o600
    before = key.read_bytes()
    done = run_photo("key", str(key))
    assert done.returncode == 2
    assert "already" in done.stderr
    assert key.read_bytes() == before


@pytest.mark.parametrize("content", ["", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_broken_key_makes_no_photo(original, tmp_path, content):
    (tmp_path / "key").write_text(content)
    done = run_photo("standardize", str(original), str(tmp_path / "out.jpg"), "--record",
                     str(tmp_path / "record"), "--signing-key", str(tmp_path / "key"))
    assert done.returncode == 2
    assert "photo key" in done.stderr
    assert not (tmp_path / "out.jpg").exists() and not (tmp_path / "record").exists()


def test_a_record_that_cannot_be_written_leaves_no_photo(original, key, tmp_path):
    done = run_photo("standardize", str(original), str(tmp_path / "out.jpg"), "--record",
                     str(tmp_path / "absent/record"), "--signing-key", str(key))
    assert done.returncode == 2
    assert not list(tmp_path.iterdir())

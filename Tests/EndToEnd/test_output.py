"""The written file keeps to the registry's standard, as programs read it that are not ours."""

import base64
import io
import json
import subprocess
import sys

import numpy as np
import pictures
import pytest
from integrity import Proof
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from server import run_photo

sys.path.insert(0, str(pictures.ROOT / "tools/verify"))

import compare  # noqa: E402

BLUE = (0x00, 0xA3, 0xE6)


def smooth(picture: Image.Image) -> Image.Image:
    """A few even areas with sharp edges: far plainer than any photograph."""
    return picture.quantize(20, dither=Image.Dither.NONE).convert("RGB")


def noisy(picture: Image.Image) -> Image.Image:
    """As in little light; a good camera has a third of this noise."""
    pixels = np.asarray(picture).astype(float)
    pixels += np.random.default_rng(1).normal(0, 14, pixels.shape)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


VARIANTS = {"as made": lambda picture: picture, "smooth": smooth, "noisy": noisy,
            "small": lambda picture: picture.resize((720, 960), Image.Resampling.LANCZOS)}


@pytest.fixture(scope="module", params=VARIANTS)
def proof(request, tmp_path_factory) -> Proof:
    folder = tmp_path_factory.mktemp("output")
    key = folder / "key"
    assert run_photo("key", str(key)).returncode == 0
    picture = VARIANTS[request.param](Image.open(pictures.made("good2")))
    # What a phone writes into its files must not come through.
    exif = Image.Exif()
    exif[0x010F], exif[0x0132] = "A phone", "2026:06:01 08:00:00"
    exif.get_ifd(0x8825)[1] = "N"
    picture.save(folder / "portrait.jpg", quality=95, exif=exif)
    return Proof.make(folder / "portrait.jpg", folder, key)


def test_pillow_reads_the_standard(proof):
    data = proof.output.read_bytes()
    assert 30_721 <= len(data) <= 39_999
    picture = Image.open(io.BytesIO(data))
    picture.load()
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (480, 640))
    assert picture.info["dpi"] == (300, 300)
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
    assert [name for name, _ in picture.applist] == ["APP0"]
    assert not picture.getexif()


def test_the_quantisation_tables_are_those_of_the_told_quality(proof):
    tables = Image.open(proof.output).quantization
    matching = [quality for quality in range(60, 101)
                if all((np.array(tables[i]).reshape(8, 8) == compare.steps_of(quality, table)).all()
                       for i, table in enumerate((compare.BRIGHTNESS, compare.COLOUR)))]
    assert matching == [proof.payload()["quality"]]


def test_exiftool_finds_no_metadata(proof):
    done = subprocess.run(["exiftool", "-json", "-a", "-G1", "-n", str(proof.output)],
                          capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)[0]
    groups = {name.split(":")[0] for name in found if ":" in name}
    assert groups <= {"ExifTool", "System", "File", "JFIF", "Composite"}
    assert (found["JFIF:XResolution"], found["JFIF:YResolution"], found["JFIF:ResolutionUnit"]) \
        == (300, 300, 1)
    assert (found["File:ImageWidth"], found["File:ImageHeight"]) == (480, 640)
    assert (found["File:BitsPerSample"], found["File:ColorComponents"]) == (8, 3)
    assert found["File:EncodingProcess"] == 0, "baseline, which every reader knows"
    assert found["File:YCbCrSubSampling"] in ("2 2", "1 1")
    assert "File:Comment" not in found


def test_every_pixel_of_the_background_is_the_blue(proof):
    """Of all blocks without person; within a block of the outline JPEG itself is coarser."""
    mask = Image.open(io.BytesIO(mask_of(proof)))
    person = np.asarray(mask.filter(ImageFilter.MaxFilter(35))) > 0
    pixels = np.asarray(Image.open(proof.output)).astype(int)
    assert (~person).sum() > 60_000
    assert np.abs(pixels[~person] - BLUE).max() <= 1


def test_the_file_ends_where_the_picture_does(proof):
    data = proof.output.read_bytes()
    assert data[:3] == b"\xff\xd8\xff" and data[-2:] == b"\xff\xd9"
    assert data.count(b"\xff\xd9") == 1


def mask_of(proof: Proof) -> bytes:
    return base64.b64decode(proof.payload()["mask"]["png"])


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """A portrait before shelves, which the engine refuses, and its draft of a mask."""
    folder = tmp_path_factory.mktemp("mask")
    portrait, mask = pictures.made("busyBackground"), folder / "mask.png"
    done = run_photo("mask", str(portrait), str(mask))
    assert done.returncode == 0, done.stderr
    return portrait, mask


def corrected(draft: Image.Image) -> Image.Image:
    """The draft with everything taken off that is neither head nor shoulders."""
    person = Image.new("L", draft.size)
    draw = ImageDraw.Draw(person)
    draw.ellipse((385, 295, 815, 945), fill=255)
    draw.polygon([(470, 900), (730, 900), (1000, 1090), (1130, 1600), (70, 1600), (200, 1090)],
                 fill=255)
    return ImageChops.darker(ImageChops.lighter(draft, person), person)


def test_a_corrected_mask_makes_a_photo_of_a_refused_portrait(drawn, tmp_path):
    portrait, mask = drawn
    size = Image.open(portrait).size
    draft = Image.open(mask)
    assert (draft.size, draft.mode) == (size, "L")
    out = tmp_path / "out.jpg"
    assert run_photo("standardize", str(portrait), str(out)).returncode == 1
    better = tmp_path / "mask.png"
    corrected(draft).save(better)
    done = run_photo("standardize", str(portrait), str(out), "--mask", str(better), "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    verdicts = {check["id"]: check["verdict"] for check in json.loads(done.stdout)["checks"]}
    assert verdicts["cutOut"] == "pass"
    assert 30_721 <= out.stat().st_size <= 39_999


@pytest.mark.parametrize("noise, quality", [(12, range(78, 93)), (25, range(60, 78))])
def test_a_grainy_portrait_gets_less_quality_and_keeps_the_blue(tmp_path, noise, quality):
    done, out = grainy(tmp_path, noise)
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["output"]["quality"] in quality
    assert 30_721 <= out.stat().st_size <= 39_999
    top = np.asarray(Image.open(out)).astype(int)[:32]
    assert np.abs(top - BLUE).max() <= 1


def test_noise_that_no_quality_can_hold_is_refused_with_the_reason(tmp_path):
    done, out = grainy(tmp_path, 60)
    assert done.returncode == 1
    assert not out.exists()
    check = next(check for check in json.loads(done.stdout)["checks"] if check["id"] == "fileSize")
    assert check["verdict"] == "fail" and check["value"] > 39_999
    assert "too grainy" in check["advice"]["en"]


def grainy(folder, noise: float):
    """A small portrait with noise, its wall taken off by hand: no outline could be trusted."""
    picture = Image.open(pictures.made()).resize((600, 800))
    pixels = np.asarray(picture).astype(float)
    pixels += np.random.default_rng(2).normal(0, noise, pixels.shape)
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / "grainy.png")
    corrected(Image.new("L", (1200, 1600))).resize((600, 800)).save(folder / "mask.png")
    out = folder / "out.jpg"
    return run_photo("standardize", str(folder / "grainy.png"), str(out), "--mask",
                     str(folder / "mask.png"), "--json"), out


@pytest.mark.parametrize("name, code, words", [
    ("small", 1, "as large as the upright portrait: 1200 × 1600"),
    ("black", 1, "Paint the person white"), ("white", 1, "Paint the background black"),
    ("text", 2, "not a photo"), ("absent", 2, "absent.png")])
def test_a_mask_that_does_not_fit_is_refused_with_what_to_do(drawn, tmp_path, name, code, words):
    portrait, _ = drawn
    file = tmp_path / f"{name}.png"
    if name == "text":
        file.write_bytes(pictures.text_named_jpg())
    elif name != "absent":
        size = (600, 800) if name == "small" else (1200, 1600)
        Image.new("L", size, 255 if name == "white" else 0).save(file)
    done = run_photo("standardize", str(portrait), str(tmp_path / "out.jpg"), "--mask", str(file))
    assert done.returncode == code
    assert words in done.stderr
    assert not (tmp_path / "out.jpg").exists()

"""Photographs a drawn document: on a table, tilted, in bad light, out of focus, compressed."""

import dataclasses
import io
import math
import random

import numpy
from PIL import Image, ImageDraw, ImageFilter


@dataclasses.dataclass
class Scene:
    """What one photograph is like; lengths are shares of the picture's width."""

    width: int = 1600
    fill: float = 0.8
    turn: float = 0.0  # degrees
    lean: float = 0.0  # perspective: how much shorter one side is
    blur: float = 0.0  # pixels of a picture 1600 wide
    motion: float = 0.0
    light: float = 1.0
    slope: float = 0.0  # light from one side to the other
    shadow: float = 0.0
    glare: float = 0.0
    # Where the lamp's mirror image lies, from the middle of the picture.
    spot: tuple = (0.0, 0.0)
    noise: float = 2.0
    quality: int = 88
    table: str = "wood"


KINDS = {
    "clean": {},
    "fills": dict(fill=1.0, table="none"),
    "tilted": dict(turn=8, fill=0.75),
    "leaning": dict(lean=0.16, turn=4, fill=0.75),
    "blurred": dict(blur=2.2),
    "moved": dict(motion=2.5),
    "dark": dict(light=0.32, noise=4),
    "bright": dict(light=1.25, table="white"),
    "uneven": dict(slope=0.75),
    "shadow": dict(shadow=0.5),
    "glare": dict(glare=0.07),
    "compressed": dict(quality=40),
    "small": dict(width=500, fill=0.88),
    "white table": dict(table="white"),
}


def vary(kind, chance: random.Random):
    """A scene of that kind, never twice the same."""
    scene = Scene(**KINDS[kind])
    sign = chance.choice([-1, 1])
    scene.turn = sign * scene.turn + chance.uniform(-1.5, 1.5) * (scene.table != "none")
    scene.lean *= chance.choice([-1, 1])
    scene.slope *= chance.choice([-1, 1])
    scene.light *= chance.uniform(0.9, 1.08)
    scene.spot = (chance.uniform(-0.35, 0.35), chance.uniform(-0.2, 0.28))
    if scene.table == "wood":
        scene.table = chance.choice(["wood", "dark", "cloth"])
    return scene


def is_legible(scene):
    """Whether a person could read the number: not where the lamp's image lies on it."""
    return not scene.glare or scene.spot[1] < 0.1 or scene.spot[1] > 0.27


def table(kind, size, chance):
    """What the document lies on."""
    noise = numpy.random.default_rng(chance.getrandbits(32))
    width, height = size
    base = {"wood": (150, 112, 78), "dark": (52, 54, 60), "cloth": (110, 128, 120), "white": (226, 226, 224)}.get(kind, (128,) * 3)
    grain = noise.normal(0, 1, (height // 4 + 1, width // 60 + 2, 1))
    grain = numpy.repeat(numpy.repeat(grain, 4, 0), 60, 1)[:height, :width]
    picture = numpy.array(base) + grain * {"wood": 9, "white": 1}.get(kind, 3)
    return picture


def corners(document, scene, chance):
    """Where the four corners come to lie, clockwise from the upper left."""
    width, height = scene.width, round(scene.width * 0.75)
    if scene.table == "none":
        height = round(width * document.height / document.width)
        return [(0, 0), (width, 0), (width, height), (0, height)], (width, height)
    half = scene.fill * width / 2
    tall = half * document.height / document.width
    lean = scene.lean
    places = [(-half, -tall * (1 - lean)), (half, -tall * (1 + lean)), (half, tall * (1 + lean)), (-half, tall * (1 - lean))]
    turn = math.radians(scene.turn)
    x = width / 2 + chance.uniform(-0.02, 0.02) * width
    y = height / 2 + chance.uniform(-0.02, 0.02) * width
    turned = [(x + a * math.cos(turn) - b * math.sin(turn), y + a * math.sin(turn) + b * math.cos(turn)) for a, b in places]
    return turned, (width, height)


def homography(source, target):
    """The eight numbers that PIL wants: from places in `target` to places in `source`."""
    rows, values = [], []
    for (u, v), (x, y) in zip(source, target):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return numpy.linalg.solve(numpy.array(rows), numpy.array(values))


def shoot(document, alpha, scene, chance):
    """The photograph as JPEG bytes."""
    places, size = corners(document, scene, chance)
    # Twice as large, then halved: PIL takes single points when it makes things smaller.
    scale = max(1, round(document.width / (scene.fill * scene.width)))
    document = document.reduce(scale)
    alpha = alpha.reduce(scale)
    source = [(0, 0), (document.width, 0), (document.width, document.height), (0, document.height)]
    numbers = homography(source, places)
    warped = document.transform(size, Image.Transform.PERSPECTIVE, numbers, Image.Resampling.BICUBIC)
    mask = alpha.transform(size, Image.Transform.PERSPECTIVE, numbers, Image.Resampling.BICUBIC)
    ground = Image.fromarray(numpy.clip(table(scene.table, size, chance), 0, 255).astype("uint8"))
    if scene.table != "none":
        shade = mask.filter(ImageFilter.GaussianBlur(size[0] / 160))
        ground = Image.composite(Image.eval(ground, lambda v: v * 0.72), ground, shade)
    picture = numpy.asarray(Image.composite(warped, ground, mask)).astype("float64")
    picture = lit(picture, scene, chance)
    result = Image.fromarray(numpy.clip(picture, 0, 255).astype("uint8"))
    result = out_of_focus(result, scene)
    noise = numpy.random.default_rng(chance.getrandbits(32)).normal(0, scene.noise, (size[1], size[0], 3))
    result = Image.fromarray(numpy.clip(numpy.asarray(result) + noise, 0, 255).astype("uint8"))
    file = io.BytesIO()
    result.save(file, "JPEG", quality=scene.quality)
    return file.getvalue()


def lit(picture, scene, chance):
    height, width = picture.shape[:2]
    x = numpy.linspace(-0.5, 0.5, width)[None, :, None]
    y = numpy.linspace(-0.5, 0.5, height)[:, None, None]
    picture = picture * scene.light * (1 + scene.slope * x - abs(scene.slope) * 0.25)
    if scene.shadow:
        edge = x * chance.uniform(0.6, 1) + y * chance.uniform(-1, 1) + chance.uniform(-0.2, 0.2)
        picture = picture * (1 - scene.shadow / (1 + numpy.exp(-edge * 40)))
    if scene.glare:
        far = ((x - scene.spot[0]) ** 2 + ((y - scene.spot[1]) * height / width) ** 2) / scene.glare**2
        picture = picture + 235 * numpy.exp(-far)
    return picture


def out_of_focus(picture, scene):
    if scene.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(scene.blur * picture.width / 1600))
    if scene.motion:
        reach = max(1, round(scene.motion * picture.width / 1600))
        rows = numpy.asarray(picture).astype("float64")
        rows = sum(numpy.roll(rows, shift, 1) for shift in range(-reach, reach + 1)) / (2 * reach + 1)
        picture = Image.fromarray(rows.astype("uint8"))
    return picture

"""What a beautifier does to a portrait, each as a function from picture to picture.

Places are those of the made portrait `good.jpg`, 1200 × 1600.
"""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

MOLE = (560, 830)


def with_mole(picture: Image.Image) -> Image.Image:
    """A mole of about six pixels of the finished photo on the cheek."""
    picture = picture.copy()
    x, y = MOLE
    ImageDraw.Draw(picture).ellipse((x - 8, y - 8, x + 8, y + 8), fill=(110, 72, 60))
    return picture.filter(ImageFilter.GaussianBlur(1))


def without_mole(picture: Image.Image) -> Image.Image:
    """The same picture, blurred as little, without the mole."""
    return picture.filter(ImageFilter.GaussianBlur(1))


def whitened(picture: Image.Image) -> Image.Image:
    """The mouth lightened by 20, as whitened teeth are."""
    return added(picture, (530, 820, 670, 850), (20, 20, 20))


def lightened(picture: Image.Image) -> Image.Image:
    """The face lightened by 3: less than an eye sees."""
    return added(picture, (480, 500, 720, 860), (3, 3, 3))


def recoloured(picture: Image.Image) -> Image.Image:
    """Lips redder at the same brightness."""
    return added(picture, (520, 830, 690, 860), (12, -6, -1))


def thinned(picture: Image.Image) -> Image.Image:
    """The face narrower by 2 %, back to nothing toward the ears' surroundings."""
    pixels = np.asarray(picture).astype(float)
    x = np.arange(pixels.shape[1]) - 600.0
    pull = 0.02 * x * np.clip(1.6 - np.abs(x) / 250, 0, 1)
    place = np.clip(600 + x + pull, 0, pixels.shape[1] - 2)
    left = place.astype(int)
    share = (place - left)[None, :, None]
    warped = (1 - share) * pixels[:, left] + share * pixels[:, left + 1]
    result = pixels.copy()
    result[400:950] = warped[400:950]
    return Image.fromarray(np.rint(result).astype(np.uint8))


def smoothed(picture: Image.Image) -> Image.Image:
    """The skin below the eyes smoothed."""
    picture = picture.copy()
    for box in ((420, 620, 560, 800), (640, 620, 780, 800)):
        picture.paste(picture.crop(box).filter(ImageFilter.GaussianBlur(4)), box)
    return picture


def added(picture: Image.Image, box: tuple, colour: tuple) -> Image.Image:
    pixels = np.asarray(picture).astype(int)
    left, top, right, bottom = box
    pixels[top:bottom, left:right] += colour
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))

"""The original as the record says that it was decoded and sampled."""

import io

import numpy as np
from coefficients import Unreadable
from PIL import Image, ImageCms, ImageOps

try:
    from pillow_heif import register_heif_opener

    register_heif_opener()
except ImportError:
    pass  # HEIC is read where pillow-heif is installed.

Image.MAX_IMAGE_PIXELS = 50_000_000


def open_picture(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data))
    except Image.DecompressionBombError as error:
        raise Unreadable("the picture has more than 50 megapixels") from error
    except Exception as error:
        raise Unreadable("this is no picture that Pillow reads; for HEIC install pillow-heif") from error


def upright_size(picture: Image.Image) -> tuple[int, int]:
    width, height = picture.size
    turned = picture.getexif().get(0x0112, 1) >= 5
    return (height, width) if turned else (width, height)


def decoded(data: bytes, reduction: int) -> np.ndarray:
    """Upright, sRGB, bytes; halved or quartered by the decoder as the record says."""
    picture = open_picture(data)
    try:
        if reduction > 1 and picture.format == "JPEG":
            picture.draft(picture.mode, tuple(side // reduction for side in picture.size))
        picture.load()
        picture = of_bytes(picture)
        if reduction > 1 and picture.format != "JPEG":
            picture = shrunk(picture, reduction)
        return np.asarray(ImageOps.exif_transpose(in_srgb(picture)))
    except OSError as error:
        raise Unreadable("the picture is incomplete or damaged") from error


def of_bytes(picture: Image.Image) -> Image.Image:
    """Without palettes and 16-bit samples."""
    if picture.mode == "P":
        return remade(picture, picture.convert("RGBA" if "transparency" in picture.info else "RGB"))
    if picture.mode.startswith("I;16"):
        return remade(picture, Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8)))
    return picture


def remade(old: Image.Image, new: Image.Image) -> Image.Image:
    """The new picture with what the old one's file said of it."""
    new.format, new.info = old.format, dict(old.info)
    new.getexif().update(old.getexif())
    return new


def shrunk(picture: Image.Image, reduction: int) -> Image.Image:
    """Means of rows, then of columns, each rounded to bytes."""
    pixels = np.asarray(picture).astype(int)
    for axis in (0, 1):
        count = int(pixels.shape[axis] / reduction + 0.5)
        padding = [(0, 0)] * pixels.ndim
        padding[axis] = (0, max(0, count * reduction - pixels.shape[axis]))
        whole = np.moveaxis(np.pad(pixels, padding, mode="edge"), axis, 0)[: count * reduction]
        sums = whole.reshape(count, reduction, *whole.shape[1:]).sum(axis=1)
        pixels = np.moveaxis((sums + reduction // 2) // reduction, 0, axis)
    return remade(picture, Image.fromarray(pixels.astype(np.uint8)))


def in_srgb(picture: Image.Image) -> Image.Image:
    exif, profile = picture.getexif(), picture.info.get("icc_profile")
    if picture.mode in ("RGBA", "LA"):
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture.convert("RGBA")).convert("RGB")
    if profile:
        try:
            picture = ImageCms.profileToProfile(
                picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC, outputMode="RGB")
        except (OSError, ImageCms.PyCMSError):
            pass  # A damaged profile is no reason to refuse the picture.
    if picture.mode == "CMYK":
        raise Unreadable("a CMYK picture without a profile has no certain colours")
    picture = picture.convert("RGB")
    picture.getexif().update(exif)
    return picture


def cubic(x: np.ndarray) -> np.ndarray:
    """The cubic of Catmull and Rom."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0))


def taps(corner: float, scale: float, count: int, limit: int):
    """For each output place the pixels that count and their weights."""
    width = max(1.0, 1 / scale)
    centres = corner + (np.arange(count) + 0.5) / scale
    reach = int(np.ceil(4 * width)) + 2
    places = np.floor(centres - 2 * width).astype(int)[:, None] + np.arange(reach)
    weights = cubic((places + 0.5 - centres[:, None]) / width)
    return np.clip(places, 0, limit - 1), weights / weights.sum(axis=1, keepdims=True)


def resampled(pixels: np.ndarray, x: float, y: float, scale: float, size: tuple[int, int]):
    """The crop of the record, floats, by the one filter of version 1."""
    columns, across = taps(x, scale, size[0], pixels.shape[1])
    rows, down = taps(y, scale, size[1], pixels.shape[0])
    result = np.empty((size[1], size[0], 3))
    for j in range(size[1]):
        row = np.tensordot(down[j], pixels[rows[j]].astype(float), axes=1)
        result[j] = np.einsum("ik,ikc->ic", across, row[columns])
    return result

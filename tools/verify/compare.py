"""Whether a JPEG can be the encoding of what its record says; docs/integrity.md has the reasons."""

import numpy as np
from coefficients import Component

# ITU-T T.871 in 65 536ths, and rounded as libjpeg does: halves up, or down for the colours.
YCBCR = np.array([[19595, 38470, 7471], [-11059, -21709, 32768], [32768, -27439, -5329]])
ROUNDING = np.array([32768, (128 << 16) + 32767, (128 << 16) + 32767])

# ITU-T T.81, annex K.
BRIGHTNESS = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
COLOUR = [
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99, *[99] * 32,
]

DCT = np.array([
    [np.sqrt((1 if k == 0 else 2) / 8) * np.cos(np.pi * (2 * n + 1) * k / 16) for n in range(8)]
    for k in range(8)
])


def steps_of(quality: int, table: list[int]) -> np.ndarray:
    """The quantisation steps of the Independent JPEG Group's qualities."""
    factor = 5000 // quality if quality < 50 else 200 - 2 * quality
    return np.clip((np.array(table) * factor + 50) // 100, 1, 255).reshape(8, 8).astype(float)


def smaller(plane: np.ndarray, across: int, down: int) -> np.ndarray:
    rows, columns = plane.shape
    return plane.reshape(rows // down, down, columns // across, across).mean(axis=(1, 3))


def reduced(plane: np.ndarray, across: int, down: int) -> np.ndarray:
    """A component's plane; the colours of 4:2:0 are rounded as libjpeg does, by turns."""
    result = smaller(plane, across, down)
    if (across, down) == (2, 2):
        result = np.floor(result + np.where(np.arange(result.shape[1]) % 2 == 0, 0.25, 0.5))
    return result


def excesses(crop, alpha, background, components: list[Component], earlier_quality: int):
    """For each block with a known pixel: x, y, side, component, excess."""
    composed = np.clip(np.rint(crop), 0, 255).astype(int)
    composed[alpha == 0] = background
    planes = ((composed @ YCBCR.T + ROUNDING) >> 16) - 128
    sure = ((alpha == 0) | (alpha == 255)).astype(float)
    for index, component in enumerate(components):
        plane = reduced(planes[:, :, index], component.across, component.down)
        known = smaller(sure, component.across, component.down) == 1
        steps = component.steps
        if earlier_quality:
            steps = steps + steps_of(earlier_quality, COLOUR if index else BRIGHTNESS)
        for y in range(0, plane.shape[0] - 7, 8):
            for x in range(0, plane.shape[1] - 7, 8):
                place = (slice(y, y + 8), slice(x, x + 8))
                if not known[place].any():
                    continue
                excess = excess_of(plane[place], component.values[place], steps, known[place])
                yield (x * component.across, y * component.down, 8 * component.across, index, excess)


def excess_of(samples, stored, steps, known) -> float:
    """By how much the worst coefficient differs beyond half its step."""
    if known.all():
        return float((np.abs(DCT @ samples @ DCT.T - stored) - steps / 2).max())
    # By Parseval the known samples cannot differ by more than all coefficients do together.
    energy = (((samples - DCT.T @ stored @ DCT) * known) ** 2).sum()
    total = steps.sum()
    rest = (steps**2).sum() / 4 - energy
    return float((-total + np.sqrt(max(0.0, total**2 - 256 * rest))) / 128)


def places(blocks) -> list[dict]:
    """The rectangles around blocks that touch one another, from the top down."""
    found: list[tuple[int, int, int, int]] = []
    for x, y, side, *_ in blocks:
        place = (x, y, x + side, y + side)
        while touching := next((other for other in found if touch(place, other)), None):
            found.remove(touching)
            place = (min(place[0], touching[0]), min(place[1], touching[1]),
                     max(place[2], touching[2]), max(place[3], touching[3]))
        found.append(place)
    return [{"x": left, "y": top, "width": right - left, "height": bottom - top}
            for left, top, right, bottom in sorted(found, key=lambda place: (place[1], place[0]))]


def touch(one, other) -> bool:
    return (one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3])

"""Where the pictures of pages go, each at phone and desktop size."""

import os
from pathlib import Path

import pytest
from pages import DESKTOP, PHONE, Site
from PIL import Image
from server import ROOT

FOLDER = os.environ.get("XUEYING_TEST_SCREENS", "")
LIMIT = 20 * 1024 * 1024
SIZES = {"phone": PHONE, "desktop": DESKTOP}

only_when_asked = pytest.mark.skipif(not FOLDER, reason="taken by script/test --screens")


class Album:
    """Keeps the pictures of one visitor, numbered in the order of the journey."""

    def __init__(self, name: str):
        self.name = name
        self.folder = ROOT / FOLDER
        self.folder.mkdir(parents=True, exist_ok=True)

    def take(self, site: Site, title: str, whole: bool = True) -> None:
        """One picture per size; the page must never scroll sideways."""
        before = site.page.viewport_size
        for size, viewport in SIZES.items():
            site.page.set_viewport_size(viewport)
            site.page.wait_for_timeout(150)
            wide = site.page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{title} scrolls sideways by {wide} px at {size}"
            if whole:
                # As high as the page, so that what sticks to an edge covers nothing.
                high = site.page.evaluate("document.documentElement.scrollHeight")
                site.page.set_viewport_size({"width": viewport["width"], "height": high})
                site.page.wait_for_timeout(50)
            file = self.folder / f"{self.name}-{title}-{size}.png"
            site.page.screenshot(path=file, animations="disabled")
            shrink(file)
        site.page.set_viewport_size(before)


def shrink(file: Path) -> None:
    """Leaves 128 colours, rare ones such as of a warning among them, and three screens of height."""
    picture = Image.open(file).convert("RGB")
    picture = picture.crop((0, 0, picture.width, min(picture.height, 2600)))
    few = picture.quantize(
        128, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
    few.save(file, optimize=True)

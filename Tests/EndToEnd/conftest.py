"""Fixtures: the engine under test, an installation per module, a browser, students and staff."""

import itertools
import os
import shutil
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

from desk import Desk  # noqa: E402
from pages import DESKTOP, PHONE, Student  # noqa: E402
from pictures import made, portraits  # noqa: E402
from server import Server, run_photo  # noqa: E402

phones = (f"138{number:08d}" for number in itertools.count(10_000_001))


def pytest_addoption(parser):
    parser.addoption("--engine", choices=["sqlite", "postgres"], default="sqlite")


def pytest_collection_modifyitems(config, items):
    """On PostgreSQL only what is marked `both` runs."""
    if config.getoption("--engine") == "postgres":
        left = [item for item in items if not item.get_closest_marker("both")]
        items[:] = [item for item in items if item.get_closest_marker("both")]
        config.hook.pytest_deselected(items=left)


# The film stands in for a rear camera; Chromium says of a film that it faces nowhere.
REAR_CAMERA = """{
    const devices = navigator.mediaDevices;
    const open = devices?.getUserMedia.bind(devices);
    if (open) devices.getUserMedia = (wish) => {
      if (wish.video?.facingMode?.exact === "environment") delete wish.video.facingMode;
      return open(wish);
    };
}"""


@pytest.fixture(scope="session")
def engine(request) -> str:
    return request.config.getoption("--engine")


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "no Chromium was found; set CHROMIUM=/path/to/it"
    film = tmp_path_factory.mktemp("camera") / "film.mjpeg"
    film.write_bytes(made().read_bytes() * 2)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=[
            "--no-sandbox", "--disable-dev-shm-usage",
            "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
            f"--use-file-for-fake-video-capture={film}"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory, engine):
    """One running installation for all tests of a module."""
    installation = Server(tmp_path_factory.mktemp("xueying"), engine).start()
    yield installation
    installation.remove()


@pytest.fixture
def phone() -> str:
    """A phone number that no other test uses."""
    return next(phones)


@pytest.fixture
def visit(browser, server):
    """Opens a page of its own for a student or a member of staff; closes it at the end."""
    contexts = []

    def open_page(kind=Student, language: str = "zh", on: Server | None = None,
                  rear_camera: bool = True, **options):
        size = DESKTOP if kind is Desk else PHONE
        context = browser.new_context(
            viewport=size, locale="zh-CN" if language == "zh" else "en-GB",
            timezone_id="Asia/Shanghai", device_scale_factor=1, **options)
        if rear_camera:
            context.add_init_script(REAR_CAMERA)
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.set_default_navigation_timeout(20_000)
        return kind(page, on or server, language)

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def desk(visit):
    """A signed-in member of staff with the role, on a desktop."""

    def signed_in(role: str, language: str = "zh", **options) -> Desk:
        someone = visit(Desk, language, **options)
        someone.sign_in(role)
        return someone

    return signed_in


@pytest.fixture(scope="session")
def accepted(tmp_path_factory) -> list[Path]:
    """Two different portraits that the engine accepts: real ones where present, else made ones."""
    folder = tmp_path_factory.mktemp("portraits")
    found: list[Path] = []
    for file in portraits():
        if run_photo("standardize", str(file), str(folder / "out.jpg")).returncode == 0:
            found.append(file)
        if len(found) == 2:
            return found
    raise AssertionError(f"the engine accepts only {found}")


@pytest.fixture
def portrait(accepted) -> Path:
    return accepted[0]


@pytest.fixture
def other_portrait(accepted) -> Path:
    return accepted[1]


@pytest.fixture
def blue_portrait(portrait, tmp_path) -> Path:
    """A portrait before the wanted blue, as a studio hands it out."""
    file = tmp_path / "studio.jpg"
    assert run_photo("standardize", str(portrait), str(file)).returncode == 0
    return file

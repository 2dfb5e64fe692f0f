"""The camera of the page: which one, what it hints, somebody else's phone, and cut connections."""

from datetime import date, timedelta

import pytest
from pages import Site
from pictures import made
from playwright.sync_api import expect
from test_presets import declare

SCHOOL = "示范大学 · 99001"
closes = date.today() + timedelta(days=60)


@pytest.fixture
def batch(desk):
    """Opens a free batch with those choices as staff do, and gives its feature code."""

    def opened(name: str, **knobs: str) -> str:
        administrator = desk("centreAdministrator")
        administrator.open_batch(
            SCHOOL, name, "2026-01-01T08:00", f"{closes}T18:00", "individualPaidFirst",
            without=("idCard",), payStage="none", **knobs)
        return administrator.body.locator(".feature-code").inner_text()

    return opened


def facing(student, side: str) -> None:
    """Lets the camera say on which side of the phone it is."""
    student.page.context.add_init_script(f"""
        const settings = MediaStreamTrack.prototype.getSettings;
        MediaStreamTrack.prototype.getSettings = function () {{
          return {{ ...settings.call(this), facingMode: "{side}" }};
        }};""")


def test_where_only_the_camera_is_taken_the_front_one_is_refused_with_the_reason(
        visit, batch, phone):
    student = visit()
    facing(student, "user")
    declare(student, batch("只收拍照", photoSource="camera"), phone, schoolCategory="网络教育")
    student.read_rules()
    expect(student.body.locator("#photo-album, [data-source=album]")).to_have_count(0)
    student.press("openCamera")
    expect(student.body.get_by_role("alert").filter(has_text="不收自拍")).to_be_visible()
    expect(student.body.locator("dialog[open]")).to_have_count(0)
    # The phone's own camera is offered instead.
    expect(student.body.locator(".picker-camera")).to_be_visible()


def test_what_the_camera_says_of_itself_reaches_the_reviewer(visit, desk, batch, server, phone):
    student = visit()
    facing(student, "environment")
    declare(student, batch("拍照留证", photoSource="camera"), phone, schoolCategory="网络教育")
    student.read_rules()
    student.open_camera()
    assert student.shoot() == "standardised"
    told = server.query(f"select evidence from photos where order_id = '{student.order}'")[0][0]
    assert '"facing":"environment"' in told and '"witness":"page"' in told
    student.use_photo()
    student.submit()
    reviewer = desk("firstReviewer")
    reviewer.next_review()
    words = reviewer.body.inner_text()
    assert "怎么拍的" in words and "后置" in words and "没有拍摄记录" not in words


def test_the_camera_is_worked_by_keyboard_and_tells_what_it_sees(visit, server, phone):
    student = visit()
    student.way_to_camera(server.next_code(), phone)
    student.wait_ready()
    opener = student.body.get_by_role("button", name="打开相机拍照")
    opener.focus()
    student.page.keyboard.press("Enter")
    expect(student.body.locator("dialog[open] video")).to_have_js_property("paused", False)
    shutter = student.body.locator("[data-shoot]")
    expect(shutter).to_be_focused()
    box = shutter.bounding_box()
    assert box["width"] >= 48 and box["height"] >= 48
    hint = student.body.locator("[data-hint]")
    assert hint.get_attribute("role") == "status"
    # A made portrait before an even wall: something is said of it, and nothing of missing light.
    expect(hint).not_to_contain_text("请同学用后置相机", timeout=15_000)
    assert "太暗" not in hint.inner_text()
    student.page.keyboard.press("Escape")
    expect(student.body.locator("dialog[open]")).to_have_count(0)
    student.page.keyboard.press("Enter")
    expect(shutter).to_be_focused()
    student.page.keyboard.press("Space")
    assert student.result() == "standardised"


HINTS = {
    # Where the head is, how wide, how it is lit and how sharp: what is said of it.
    "good": {}, "far": {"width": 0.25}, "near": {"width": 0.85}, "aside": {"x": 0.68},
    "low": {"y": 0.68}, "dark": {"light": 0.2}, "half": {"right": 0.35}, "nobody": {"skin": False},
    "tilted": {"tilt": 25}, "blurred": {"blur": 8},
}

DRAW = """async (change) => {
    const { judge } = await import("/scripts/guide.js");
    const given = { x: 0.5, y: 0.36, width: 0.5, light: 1, right: 1, skin: true, tilt: 0, blur: 0,
      ...change };
    const [w, h] = [144, 192];
    const canvas = Object.assign(document.createElement("canvas"), { width: w, height: h });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.filter = given.blur ? `blur(${given.blur}px)` : "none";
    const shade = (r, g, b) => `rgb(${[r, g, b].map((c) => c * given.light).join(" ")})`;
    context.fillStyle = shade(170, 185, 200);
    context.fillRect(0, 0, w, h);
    context.translate(given.x * w, given.y * h);
    context.rotate(given.tilt * Math.PI / 180);
    const half = given.width * w / 2;
    context.fillStyle = given.skin ? shade(224, 172, 140) : shade(90, 120, 160);
    context.beginPath();
    context.ellipse(0, half * 0.35, half, half * 1.3, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = shade(30, 25, 25);
    for (const side of [-1, 1]) context.fillRect(side * half * 0.4 - 5, -2, 10, 4);
    context.fillRect(-8, half * 0.9, 16, 3);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.filter = "none";
    if (given.right < 1) {
      context.fillStyle = `rgb(0 0 0 / ${1 - given.right})`;
      context.fillRect(given.x * w, 0, w, h);
    }
    const bands = { hair: [0.078, 0.172], eyes: [0.313, 0.469], face: [0.375, 0.625] };
    return judge(context.getImageData(0, 0, w, h), bands);
}"""


def test_each_hint_is_given_for_what_it_names(visit):
    someone = visit(Site)
    someone.open("/")
    found = {name: someone.page.evaluate(DRAW, change) for name, change in HINTS.items()}
    assert found == {name: name for name in HINTS}


def test_hints_are_steady_and_not_chatty(visit):
    someone = visit(Site)
    someone.open("/")
    told = someone.page.evaluate("""async () => {
        const { makeTeller } = await import("/scripts/guide.js");
        const told = [];
        const tell = makeTeller((hint) => told.push(hint));
        const seen = ["far", "near", "far", "far", "good", "good", "good", "good", "far", "good"];
        seen.forEach((hint, index) => tell(hint, index * 900));
        return told;
    }""")
    assert told == ["far", "good"]


def test_a_friends_phone_takes_the_photo_and_it_lands_here(visit, server, phone):
    student = visit()
    student.way_to_camera(server.next_code(), phone)
    student.body.get_by_role("button", name="请同学帮忙拍").click()
    student.reach("/orders/.*/helper/[^/]+")
    address = student.body.locator(".entrance-link a").get_attribute("href")

    friend = visit(type(student))
    friend.page.goto(address)
    expect(friend.body.get_by_role("heading", level=1)).to_have_text("帮同学拍照")
    friend.open_camera()
    friend.body.locator("[data-shoot]").click()
    friend.reach("/help/.*/done")

    assert student.result() == "standardised"
    friend.page.goto(address)
    expect(friend.body).to_contain_text("已经通过这个链接收到一张照片")
    helped = server.query("select count(*) from helper_links where photo_id is not null")
    assert helped == [("1",)]


def test_an_upload_goes_on_after_two_cuts_and_a_restart(visit, server, phone, tmp_path):
    student = visit()
    student.way_to_camera(server.next_code(), phone)
    # Bytes after the picture's end, so that it takes several parts.
    file = tmp_path / "portrait.jpg"
    file.write_bytes(made().read_bytes() + bytes(2_000_000))
    size = file.stat().st_size
    offsets, cuts = [], [0.3, 0.8]

    def part(route):
        if route.request.method != "PATCH":
            return route.continue_()
        offset = int(route.request.headers["upload-offset"])
        offsets.append(offset)
        if cuts and offset >= cuts[0] * size:
            if cuts.pop(0) == 0.8:
                server.kill()
                server.start()
            return route.abort("connectionreset")
        return route.continue_()

    student.page.route("**/uploads/*", part)
    student.send(file)
    assert student.result() == "standardised"
    assert not cuts
    # Nothing that had arrived was sent again.
    assert offsets == sorted(offsets) and len(offsets) - len(set(offsets)) == 2

"""Everybody can use every page: axe finds nothing, nothing is cut at 320 px or at twice the text."""


import re

import access
import crawl
import pytest
from access import NARROW, PHONE, as_visitor
from crowd import decide, open_batch, pay, staff, submit, take, wait, with_photo
from visitor import Visitor

# What looks otherwise in each state of an order; other pages are looked at once.
STATEFUL = re.compile(r"/(orders|photos)/[0-9a-f-]{36}")

# What goes on by itself while it is looked at.
PASSING = re.compile(r"/desk/review$")


@pytest.fixture(scope="module")
def everybody(server):
    """Who comes by, each with the addresses that were found: nobody, students in each state, the desk."""
    desk = staff(server, "centreAdministrator")
    code = open_batch(desk)
    refused = with_photo(server, "13910000201", "tilted", "refused")
    unpaid, approved, returned, judged = (
        with_photo(server, f"1391000020{last}", f"good{number}")
        for last, number in ((2, ""), (3, 2), (4, 3), (5, 4)))
    for student in (approved, returned, judged):
        submit(student)
        pay(student)
        wait(student, "capture", "submitted")
        match student:
            case _ if student is approved:
                decide(server, "firstReviewer", "approved")
                wait(student, "capture", "awaitingFinalReview")
                decide(server, "finalReviewer", "approved")
                wait(student, "capture", "approved")
            case _ if student is returned:
                decide(server, "firstReviewer", "refused", reasons="blurred")
                wait(student, "capture", "rejected")
    submit(unpaid)
    reviewer, page = take(server, "firstReviewer")
    ways = {
        "nobody": (Visitor(server.address), [
            "/", "/password", "/desk/sign-in", f"/b/{server.demo['featureCode']}"]),
        "refused": (refused, [
            "/", "/account", "/records", of_order(refused), of_photo(refused),
            f"/b/{code}/declaration", f"/b/{code}/roster"]),
        "unpaid": (unpaid, [of_order(unpaid), of_order(unpaid) + "/pay", of_photo(unpaid)]),
        "approved": (approved, [of_order(approved), of_photo(approved)]),
        "returned": (returned, [of_order(returned), of_photo(returned)]),
        "reviewer": (reviewer, [page.address]),
        "desk": (desk, ["/desk"]),
    }
    found, seen = {}, set()
    for who, (visitor, starts) in ways.items():
        new = [address for address in addresses(visitor, *starts)
               if crawl.kind(address) not in seen or STATEFUL.match(address)]
        seen |= {crawl.kind(address) for address in new}
        found[who] = (visitor, new)
    return found


def of_order(student) -> str:
    return f"/orders/{student.order}"


def of_photo(student) -> str:
    newest = f"select id from photos where order_id = '{student.order}' order by created_at desc"
    return f"/photos/{student.server.query(newest)[0][0]}"


def addresses(visitor: Visitor, *starts: str) -> list[str]:
    found = [page.address for page in crawl.pages(visitor, *starts)]
    return [address for address in found if not PASSING.search(address)]


def look(browser, everybody, at, language="zh", **options) -> list[access.Fault]:
    """The faults that `at` finds, on every page of everybody."""
    faults = []
    for visitor, found in everybody.values():
        context = as_visitor(browser, visitor, **options)
        page = context.new_page()
        for address in found:
            page.goto(visitor.address + address)
            faults += at(page, address)
        context.close()
    return faults


def told(faults: list[access.Fault]) -> str:
    return "\n".join(map(str, faults[:40]))


def test_the_pages_are_found(everybody):
    kinds = {crawl.kind(address) for _, found in everybody.values() for address in found}
    assert {"/", "/sign-in", "/account", "/orders/:id", "/orders/:id/pay", "/photos/:id", "/desk/batches/:id"} <= kinds
    assert len(kinds) > 45, sorted(kinds)


def test_axe_finds_nothing_on_any_page(browser, everybody):
    faults = look(browser, everybody, access.violations)
    assert not faults, told(faults)


def test_the_dark_theme_has_contrast_on_every_page(browser, everybody):
    faults = look(
        browser, everybody, lambda page, address: access.violations(page, address, ["color-contrast"]),
        color_scheme="dark")
    assert not faults, told(faults)


def test_no_page_scrolls_sideways_on_the_smallest_phone_or_with_twice_the_text(browser, everybody):
    def narrow(page, address):
        page.set_viewport_size(NARROW)
        faults = access.overflow(page, address, "at 320 px")
        page.set_viewport_size(PHONE)
        page.add_style_tag(content="html { font-size: 212.5% !important }")
        return faults + access.overflow(page, address, "with twice the text")

    # A style of the test's own is not the page's policy.
    faults = look(browser, everybody, narrow, bypass_csp=True)
    assert not faults, told(faults)


def test_the_first_page_is_light_and_nothing_moves_on_it(browser, server):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    loads = []
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: loads.append(event["encodedDataLength"]))
    page.add_init_script("""window.shift = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({type: 'layout-shift', buffered: true})""")
    page.goto(server.address, wait_until="networkidle")
    assert len(loads) > 3
    assert sum(loads) <= 150_000
    assert page.evaluate("window.shift") == 0
    context.close()

"""Adds up what the stages of script/test found and prints the table and the last line."""

import sys
from pathlib import Path
from xml.etree import ElementTree


def counts(report: Path | None) -> tuple[int, int, int]:
    """Passed, failed and skipped tests of one JUnit report; none when it is missing or broken."""
    try:
        cases = list(ElementTree.parse(report).getroot().iter("testcase")) if report else []
    except (OSError, ElementTree.ParseError):
        cases = []
    failed = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    skipped = sum(1 for case in cases if case.find("skipped") is not None)
    return len(cases) - failed - skipped, failed, skipped


def main(folder: Path) -> int:
    """Prints one row per stage; returns 1 when anything failed or nothing ran."""
    rows = []
    for line in (folder / "stages.tsv").read_text().splitlines():
        stage, status, seconds, report = line.split("\t")
        passed, failed, skipped = counts(folder / report if report else None)
        # A stage without tests of its own is one check; one that broke besides its tests, too.
        if not report and status == "0":
            passed += 1
        elif (status != "0" and not failed) or (report and not passed + failed):
            failed += 1
        rows.append((stage, passed, failed, skipped, seconds))
    print(f"\n{'stage':<34}{'passed':>8}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    for stage, passed, failed, skipped, seconds in rows:
        print(f"{stage:<34}{passed:>8}{failed:>8}{skipped:>9}{seconds:>9}")
    passed, failed = sum(row[1] for row in rows), sum(row[2] for row in rows)
    print(f"\n{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""`xueying photo bench`: time and memory of the engine."""

import json
import shutil

import pictures
import pytest
from server import run_photo

STEPS = ["decode", "detect", "landmarks", "measures", "background", "segmentation", "alpha",
         "confidence", "compose", "encode", "framed"]


@pytest.fixture
def folder(tmp_path):
    """A picture of which a photo is made, in a sub-folder, and one of nobody."""
    (tmp_path / "class").mkdir()
    shutil.copy(pictures.made(), tmp_path / "class")
    (tmp_path / "nobody.jpg").write_bytes(pictures.no_face())
    (tmp_path / "notes.txt").write_text("no picture")
    return tmp_path


def test_every_step_is_timed_and_they_add_up(folder):
    done = run_photo("bench", str(folder), "--rounds", "2", "--jobs", "2", "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["pictures"] == 2
    rows = {row["stage"]: row for row in answer["stages"]}
    assert all(0 < rows[step]["median"] <= rows[step]["p95"] for step in STEPS)
    # Nobody is found on one picture: its photo takes no step after that.
    assert rows["decode"]["count"] == 4 and rows["encode"]["count"] == 2
    assert rows["photo made"]["count"] == rows["refused"]["count"] == 2
    steps = sum(rows[step]["median"] for step in STEPS)
    assert steps < 2 * rows["photo made"]["p95"]
    assert rows["photo made"]["median"] < 3 * steps
    assert [run["workers"] for run in answer["runs"]] == [1, 2]
    assert all(run["photosPerSecond"] > 0 and run["peakMegabytes"] > 20 for run in answer["runs"])


def test_the_tables_are_markdown(folder):
    done = run_photo("bench", str(folder), "--rounds", "1", "--jobs", "1")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[2].startswith("| step ") and set(lines[3]) <= set("|-:")
    assert any(line.startswith("| checks alone ") for line in lines)


def test_memory_is_compared_between_the_first_and_the_last_photos(folder):
    done = run_photo("bench", str(folder), "--memory", "30", "--jobs", "1", "--json")
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    assert answer["photos"] == 30
    # The peak is that of one process, the others are those of all.
    assert answer["firstMegabytes"] > 20 and answer["peakMegabytes"] > 20
    growth = 100 * (answer["lastMegabytes"] / answer["firstMegabytes"] - 1)
    assert abs(growth - answer["growthPercent"]) < 0.01
    assert (abs(growth) <= 5) == (done.returncode == 0)


@pytest.mark.parametrize("arguments, words", [
    (["--rounds", "0"], "--rounds"), (["--jobs", "0"], "--jobs"), (["--memory", "3"], "--memory")])
def test_an_impossible_number_is_refused(folder, arguments, words):
    done = run_photo("bench", str(folder), *arguments)
    assert done.returncode != 0
    assert words in done.stderr


def test_what_cannot_be_measured_ends_with_two(folder, tmp_path):
    (tmp_path / "broken.jpg").write_bytes(pictures.truncated()[:200])
    done = run_photo("bench", str(folder), "--rounds", "1", "--jobs", "1")
    assert (done.returncode, "broken.jpg" in done.stderr) == (2, True)
    empty = tmp_path / "empty"
    empty.mkdir()
    for nothing in (empty, tmp_path / "absent"):
        done = run_photo("bench", str(nothing))
        assert (done.returncode, str(nothing) in done.stderr) == (2, True)

#!/usr/bin/env python3
"""Draws documents of persons who do not exist, and what is true of them.

make.py OUT COUNT [SEED]   COUNT cards and a third as many passports, in every kind of scene
make.py --fixtures         Tests/Fixtures/cards, one of each kind

Needs Python with pillow and numpy, and the fonts of fonts-noto-cjk and fonts-ocr-b.
"""

import dataclasses
import json
import pathlib
import random
import sys

from PIL import Image

import drawing
import persons
import scenes


def write(folder, name, kind, chance, is_passport, most):
    scene = scenes.vary(kind, chance)
    scene = dataclasses.replace(scene, **{key: min(getattr(scene, key), value) for key, value in most.items()})
    if is_passport:
        passport = persons.passport(chance)
        document = drawing.page(passport, chance)
        alpha = Image.new("L", document.size, 255)
        truth = {"lines": passport.lines}
    else:
        person = persons.person(chance)
        document = drawing.card(person, chance)
        alpha = drawing.rounded(document)
        truth = dataclasses.asdict(person)
        truth["birth"] = "%04d%02d%02d" % person.birth
    (folder / name).write_bytes(scenes.shoot(document, alpha, scene, chance))
    return {"file": name, "kind": kind, "legible": scenes.is_legible(scene), **truth}


def make(folder, count, seed, kinds, names, **most):
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for is_passport, many in ((False, count), (True, count // 3)):
        for index in range(many):
            kind = kinds[is_passport][index % len(kinds[is_passport])]
            chance = random.Random(f"{seed}-{is_passport}-{index}")
            name = names(is_passport, index, kind)
            lines.append(json.dumps(write(folder, name, kind, chance, is_passport, most), ensure_ascii=False))
    (folder / "truth.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    every = list(scenes.KINDS)
    if sys.argv[1:] == ["--fixtures"]:
        fixtures = pathlib.Path(__file__).parents[2] / "Tests/Fixtures/cards"
        few = ["clean", "fills", "tilted", "leaning", "blurred", "dark", "uneven", "compressed", "small"]
        make(
            fixtures, len(few), 7, (few, ["clean", "tilted", "small"]),
            lambda is_passport, _, kind: f"{'passport' if is_passport else 'card'}-{kind}.jpg".replace(" ", "-"),
            quality=76, width=1200,
        )
    elif len(sys.argv) in (3, 4):
        make(
            pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) == 4 else "1", (every, every),
            lambda is_passport, index, _: f"{'passport' if is_passport else 'card'}-{index:04}.jpg",
        )
    else:
        sys.exit(__doc__)


main()

"""Draws the front of an identity card and the data page of a passport, flat and clean."""

import math
import random

from PIL import Image, ImageDraw, ImageFont

# ISO/IEC 7810: ID-1 is 85.60 mm by 53.98 mm, ID-3 125 mm by 88 mm; drawn at 20 dots a millimetre.
DOTS = 20
CARD = (1712, 1080)
PAGE = (2500, 1760)
HEI = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
SERIF = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
OCR_B = "/usr/share/fonts/opentype/ocr-b/OCRB.otf"
SIMPLIFIED = 2
LABEL = (70, 120, 175)
INK = (30, 30, 34)


def font(path, millimetres):
    index = SIMPLIFIED if path.endswith(".ttc") else 0
    return ImageFont.truetype(path, round(millimetres * DOTS), index=index)


def spaced(draw, place, text, face, step, fill):
    """Letters one by one, `step` millimetres apart; digits among words take a little over half."""
    x, y = place
    among_words = not text.isascii()
    for letter in text:
        draw.text((x * DOTS, y * DOTS), letter, font=face, fill=fill, anchor="ls")
        x += step * (0.58 if among_words and letter.isascii() else 1)


def ground(size, chance, tints):
    """Pale tints that run into each other under fine waves."""
    picture = Image.new("RGB", (2, 2))
    for index, tint in enumerate(tints):
        picture.putpixel((index % 2, index // 2), tint)
    picture = picture.resize(size, Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(picture)
    phase = chance.random() * 6
    for row in range(-4, size[1] // 22 + 4):
        wave = [
            (x, row * 22 + 26 * math.sin(x / 130 + phase + row / 3)) for x in range(0, size[0] + 16, 16)
        ]
        draw.line(wave, fill=tuple(c - 14 for c in tints[0]), width=2)
    return picture


def bust(draw, box, chance):
    """Head and shoulders of nobody."""
    x, y, width, height = box
    skin = tuple(chance.randint(low, low + 30) for low in (200, 165, 140))
    coat = tuple(chance.randint(20, 90) for _ in range(3))
    draw.rectangle([x, y, x + width, y + height], fill=(236, 238, 240))
    draw.ellipse([x - 0.02 * width, y + 0.66 * height, x + 1.02 * width, y + 1.5 * height], fill=coat)
    draw.rectangle([x + 0.4 * width, y + 0.5 * height, x + 0.6 * width, y + 0.74 * height], fill=skin)
    draw.ellipse([x + 0.24 * width, y + 0.1 * height, x + 0.76 * width, y + 0.62 * height], fill=(28, 24, 22))
    draw.ellipse([x + 0.29 * width, y + 0.18 * height, x + 0.71 * width, y + 0.62 * height], fill=skin)
    for eye in (0.41, 0.59):
        draw.ellipse([x + (eye - 0.03) * width, y + 0.37 * height, x + (eye + 0.03) * width, y + 0.39 * height], fill=INK)


def watermark(picture, words, size, tint):
    """Says across the picture that it is a specimen."""
    layer = Image.new("RGBA", picture.size)
    face = font(HEI, size)
    draw = ImageDraw.Draw(layer)
    for x in (0.25, 0.72):
        draw.text((picture.width * x, picture.height * 0.52), words, font=face, fill=tint, anchor="mm")
    layer = layer.rotate(18)
    picture.paste(layer, (0, 0), layer)


def card(person, chance: random.Random):
    """The front of a resident identity card."""
    picture = ground(CARD, chance, [(226, 236, 242), (238, 230, 236), (228, 240, 232), (240, 236, 228)])
    draw = ImageDraw.Draw(picture)
    photo = (54 * DOTS, 7 * DOTS, 24 * DOTS, 31 * DOTS)
    head = Image.new("RGB", photo[2:])
    bust(ImageDraw.Draw(head), (0, 0, *photo[2:]), chance)
    picture.paste(head, photo[:2])
    watermark(picture, "样本", 12, (120, 140, 160, 26))
    draw = ImageDraw.Draw(picture)
    # Printing wanders by some tenths of a millimetre.
    dx, dy = chance.uniform(-0.5, 0.5), chance.uniform(-0.5, 0.5)
    label, text, number = font(HEI, 2.75), font(HEI, 3.2), font(OCR_B, 4.1)
    year, month, day = (str(part) for part in person.birth)

    def write(x, y, words, face=text, step=3.35, fill=INK):
        spaced(draw, (x + dx, y + dy), words, face, step, fill)

    write(5.2, 11.2, "姓", label, fill=LABEL)
    write(10.0, 11.2, "名", label, fill=LABEL)
    write(15.2, 11.3, person.name, font(HEI, 3.6), 4.0)
    write(5.2, 18.6, "性", label, fill=LABEL)
    write(10.0, 18.6, "别", label, fill=LABEL)
    write(15.2, 18.7, person.sex)
    write(23.0, 18.6, "民族", label, 3.3, LABEL)
    write(31.5, 18.7, person.people)
    write(5.2, 25.6, "出", label, fill=LABEL)
    write(10.0, 25.6, "生", label, fill=LABEL)
    digit = font(HEI, 3.1)
    write(15.2, 25.7, year, digit, 1.85)
    write(23.4, 25.6, "年", label, fill=LABEL)
    write(29.2 - 1.85 * len(month) / 2, 25.7, month, digit, 1.85)
    write(31.6, 25.6, "月", label, fill=LABEL)
    write(37.2 - 1.85 * len(day) / 2, 25.7, day, digit, 1.85)
    write(39.6, 25.6, "日", label, fill=LABEL)
    write(5.2, 32.6, "住", label, fill=LABEL)
    write(10.0, 32.6, "址", label, fill=LABEL)
    for index, row in enumerate(rows(person.address)):
        write(15.2, 32.7 + index * 4.3, row)
    write(5.2, 48.6, "公民身份号码", label, 3.0, LABEL)
    write(29.0, 48.8, person.number, number, 2.75)
    return picture


def rows(address):
    """Rows of eleven characters, two digits counting as one."""
    found, room = [""], 11.0
    for letter in address:
        need = 0.58 if letter.isascii() else 1
        if need > room:
            found.append("")
            room = 11.0
        found[-1] += letter
        room -= need
    return found


def rounded(picture):
    """An alpha of the rounded corners of ID-1 (3.18 mm)."""
    alpha = Image.new("L", picture.size)
    ImageDraw.Draw(alpha).rounded_rectangle([0, 0, picture.width - 1, picture.height - 1], 3.18 * DOTS, fill=255)
    return alpha


def page(passport, chance: random.Random):
    """The data page of a passport."""
    picture = ground(PAGE, chance, [(236, 230, 226), (226, 236, 240), (238, 236, 222), (230, 226, 238)])
    head = Image.new("RGB", (33 * DOTS, 46 * DOTS))
    bust(ImageDraw.Draw(head), (0, 0, *head.size), chance)
    picture.paste(head, (6 * DOTS, 16 * DOTS))
    watermark(picture, "样本 SPECIMEN", 10, (120, 110, 140, 30))
    draw = ImageDraw.Draw(picture)
    text = font(SERIF, 3.2)
    second = passport.lines[1]
    rows = ["护照 PASSPORT  P  CHN  " + second[:9].rstrip("<"), passport.surname, passport.given,
            "中国 / CHINESE", second[13:19] + "  " + second[20], second[21:27]]
    for index, row in enumerate(rows):
        draw.text((46 * DOTS, (10 + index * 8.6) * DOTS), row, font=text, fill=INK)
    # ICAO 9303-4: letters 2.54 mm apart, two lines in the lowest 23.2 mm.
    face = font(OCR_B, 3.7)
    for index, line in enumerate(passport.lines):
        spaced(draw, (6.6, 75.2 + index * 6.4), line, face, 2.54, INK)
    return picture

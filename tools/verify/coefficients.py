"""The DCT coefficients of a baseline JPEG, read by ITU-T T.81 alone."""

import re
from dataclasses import dataclass

import numpy as np

ZIGZAG = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
]


class Unreadable(Exception):
    """The file cannot be read; the text says why."""


class OtherForm(Exception):
    """The file is a JPEG, but not of the form that a record is about."""


@dataclass
class Component:
    """Dequantised coefficients in their places, and the steps they were quantised by."""

    across: int
    down: int
    values: np.ndarray
    steps: np.ndarray


def lookup(counts: bytes, symbols: bytes) -> list[tuple[int, int]]:
    """For every 16 bits to come: how many of them are the code, and the symbol that it means."""
    table, code = [], 0
    place = 0
    for length in range(1, 17):
        for _ in range(counts[length - 1]):
            table += [(length, symbols[place])] * (1 << (16 - length))
            code += 1
            place += 1
        code <<= 1
    return table + [(0, 0)] * (65536 - len(table))


class Bits:
    """The bits of one piece of entropy-coded data, the highest first."""

    def __init__(self, data: bytes):
        self.data, self.place, self.held, self.count = data, 0, 0, 0

    def fill(self) -> None:
        piece = self.data[self.place : self.place + 8]
        if not piece and self.place > len(self.data) + 16:
            raise Unreadable("the JPEG ends before its picture does")
        self.place += 8
        self.held = (self.held << 64) | int.from_bytes(piece.ljust(8, b"\xff"), "big")
        self.count += 64

    def symbol(self, table: list[tuple[int, int]]) -> int:
        if self.count < 16:
            self.fill()
        length, symbol = table[(self.held >> (self.count - 16)) & 0xFFFF]
        if length == 0:
            raise Unreadable("the JPEG holds a code that its tables lack")
        self.count -= length
        self.held &= (1 << self.count) - 1
        return symbol

    def number(self, size: int) -> int:
        if size == 0:
            return 0
        if self.count < size:
            self.fill()
        self.count -= size
        value = self.held >> self.count
        self.held &= (1 << self.count) - 1
        return value if value >> (size - 1) else value - (1 << size) + 1


def segments(data: bytes):
    """The marker segments up to the picture's data: (marker, body, where the body ends)."""
    if data[:2] != b"\xff\xd8":
        raise OtherForm("it is no JPEG")
    place = 2
    while True:
        if place + 4 > len(data) or data[place] != 0xFF:
            raise Unreadable("the JPEG is broken")
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        yield marker, data[place + 4 : place + 2 + length], place + 2 + length
        place += 2 + length


def read(data: bytes, size: tuple[int, int]) -> list[Component]:
    """The three components of a JPEG of that size."""
    quantisation, huffman, frame, interval = {}, {}, None, 0
    for marker, body, end in segments(data):
        if marker == 0xDB:
            while body:
                if body[0] >> 4:
                    raise OtherForm("its tables are not of 8 bits")
                quantisation[body[0] & 15] = body[1:65]
                body = body[65:]
        elif marker == 0xC4:
            while body:
                count = sum(body[1:17])
                huffman[body[0]] = lookup(body[1:17], body[17 : 17 + count])
                body = body[17 + count :]
        elif marker == 0xDD:
            interval = int.from_bytes(body, "big")
        elif marker in (0xC0, 0xC1):
            frame = body
        elif 0xC2 <= marker <= 0xCF:
            raise OtherForm("it is progressive or of another rare kind")
        elif marker == 0xDA:
            return scan(data[end:], body, frame, quantisation, huffman, interval, size)
    raise Unreadable("the JPEG holds no picture")


def scan(data, head, frame, quantisation, huffman, interval, size) -> list[Component]:
    found = (int.from_bytes(frame[3:5], "big"), int.from_bytes(frame[1:3], "big"))
    if found != size or frame[0] != 8 or frame[5] != 3 or head[0] != 3:
        raise OtherForm(f"it has {found[0]} × {found[1]} pixels, or not three components at once")
    factors = [(frame[7 + 3 * i] >> 4, frame[7 + 3 * i] & 15) for i in range(3)]
    most = (max(a for a, _ in factors), max(d for _, d in factors))
    columns, rows = (-(-size[i] // (8 * most[i])) for i in range(2))
    steps = []
    for i in range(3):
        table = np.zeros(64)
        table[ZIGZAG] = list(quantisation[frame[8 + 3 * i]])
        steps.append(table)
    stored = [np.zeros((rows * d, columns * a, 64)) for a, d in factors]
    entropy = data[: re.search(rb"\xff[^\x00\xd0-\xd7\xff]|$", data, re.DOTALL).start()]
    pieces = [piece.replace(b"\xff\x00", b"\xff") for piece in re.split(rb"\xff[\xd0-\xd7]", entropy)]
    per_piece = interval or rows * columns
    if len(pieces) < -(-rows * columns // per_piece):
        raise Unreadable("the JPEG ends before its picture does")
    tables = [(huffman[head[2 + 2 * i] >> 4], huffman[16 | head[2 + 2 * i] & 15]) for i in range(3)]
    for mcu in range(rows * columns):
        if mcu % per_piece == 0:
            bits, before = Bits(pieces[mcu // per_piece]), [0, 0, 0]
        row, column = divmod(mcu, columns)
        for i, (across, down) in enumerate(factors):
            for v in range(down):
                for h in range(across):
                    block = stored[i][row * down + v, column * across + h]
                    before[i] = one_block(bits, *tables[i], block, before[i])
    return [
        Component(most[0] // a, most[1] // d, in_place(stored[i] * steps[i]), steps[i].reshape(8, 8))
        for i, (a, d) in enumerate(factors)
    ]


def one_block(bits: Bits, first, others, block: np.ndarray, before: int) -> int:
    """Reads one block; returns its first coefficient, from which the next block's is counted."""
    mean = before + bits.number(bits.symbol(first))
    block[0] = mean
    place = 1
    while place < 64:
        symbol = bits.symbol(others)
        run, length = symbol >> 4, symbol & 15
        if length == 0:
            if run != 15:
                break
            place += 16
            continue
        place += run
        if place > 63:
            raise Unreadable("the JPEG holds a block that is too long")
        block[ZIGZAG[place]] = bits.number(length)
        place += 1
    return mean


def in_place(blocks: np.ndarray) -> np.ndarray:
    rows, columns, _ = blocks.shape
    return blocks.reshape(rows, columns, 8, 8).transpose(0, 2, 1, 3).reshape(8 * rows, 8 * columns)

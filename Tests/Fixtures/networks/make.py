"""Makes the tiny networks of this folder; needs the package onnx.

wall.onnx       score of "not the light wall" from the blue channel, any activation left to the reader
constant.onnx   the same number everywhere
flat.onnx       numbers without rows and columns
landmarks.onnx  the 68 points of a mean face, in shares of the input's sides
points106.onnx  the same points among 106, in pixels of a 128 × 128 input
"""

import math
from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

FOLDER = Path(__file__).parent
SIDE = 128


def write(name: str, nodes: list, output: list, **weights: list) -> None:
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, SIDE, SIDE])],
        [helper.make_tensor_value_info("result", TensorProto.FLOAT, output)],
        [numpy_helper.from_array(np.array(v, np.float32), k) for k, v in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)])
    model.ir_version = 6
    checker.check_model(model)
    save(model, FOLDER / f"{name}.onnx")


def convolution(name: str, weight: list, bias: float) -> None:
    nodes = [helper.make_node("Conv", ["image", "weight", "bias"], ["result"], kernel_shape=[1, 1])]
    write(name, nodes, [1, 1, SIDE, SIDE], weight=[[[[w]] for w in weight]], bias=[bias])


def mean_face() -> list[tuple[float, float]]:
    """In eye distances from between the eyes; the chin lies 1.85 below them."""
    jaw = [(-1.1 * math.cos(math.pi * i / 16), 1.85 * math.sin(math.pi * i / 16)) for i in range(17)]
    brows = [(x, -0.35) for x in (-0.8, -0.65, -0.5, -0.35, -0.2, 0.2, 0.35, 0.5, 0.65, 0.8)]
    nose = [(0, y) for y in (0.05, 0.25, 0.45, 0.65)] + [(x, 0.75) for x in (-0.2, -0.1, 0, 0.1, 0.2)]
    eye = [(-0.2, 0), (-0.07, -0.08), (0.07, -0.08), (0.2, 0), (0.07, 0.08), (-0.07, 0.08)]
    eyes = [(x + side, y) for side in (-0.5, 0.5) for x, y in eye]
    lips = [(-0.4 * math.cos(2 * math.pi * i / 12), 1.15 - 0.12 * math.sin(2 * math.pi * i / 12)) for i in range(12)]
    inner = [(-0.3 * math.cos(2 * math.pi * i / 8), 1.15 - 0.01 * math.sin(2 * math.pi * i / 8)) for i in range(8)]
    return jaw + brows + nose + eyes + lips + inner


def landmarks(name: str, points: list[tuple[float, float]], scale: float) -> None:
    # The detector's box and a quarter around it: eyes at 0.36 of the height, 0.29 apart.
    places = [scale * c for x, y in points for c in (0.5 + 0.29 * x, 0.36 + 0.29 * y)]
    nodes = [
        helper.make_node("GlobalAveragePool", ["image"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weight", "bias"], ["result"], transB=1),
    ]
    write(name, nodes, [1, len(places)], weight=[[0.0] * 3] * len(places), bias=places)


# Blue first, values from 0 to 1: the wall of the trial figure is above 0.74 there.
convolution("wall", [-40.0, 0.0, 0.0], 40 * 0.72)
convolution("constant", [0.0, 0.0, 0.0], 0.3)
write(
    "flat",
    [
        helper.make_node("GlobalAveragePool", ["image"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["result"]),
    ],
    [1, 3],
)
face = mean_face()
landmarks("landmarks", face, 1)
landmarks("points106", [(0, 0)] * 38 + face, SIDE)

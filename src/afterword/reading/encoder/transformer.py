"""The forward pass of a small BERT in numpy: embeddings, then layers of attention and feed-forward."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

HEADS = 12
EPSILON = np.float32(1e-12)


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights of one layer; matrices are (in, out)."""

    qkv: Floats
    qkv_bias: Floats
    out: Floats
    out_bias: Floats
    norm1: tuple[Floats, Floats]
    up: Floats
    up_bias: Floats
    down: Floats
    down_bias: Floats
    norm2: tuple[Floats, Floats]


def _norm(x: Floats, weights: tuple[Floats, Floats]) -> Floats:
    scale, shift = weights
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = np.einsum("...i,...i->...", centred, centred)[..., None] / np.float32(x.shape[-1])
    result: Floats = centred / np.sqrt(variance + EPSILON) * scale + shift
    return result


def _gelu(x: Floats) -> Floats:
    """GELU by the tanh form; within 5e-4 of the exact one, and the weights were tuned with it."""
    cube = x * x
    cube *= x
    cube *= np.float32(0.044715)
    cube += x
    cube *= np.float32(0.7978845608)
    np.tanh(cube, out=cube)
    cube += np.float32(1)
    cube *= x
    cube *= np.float32(0.5)
    return cube


def _attention(x: Floats, layer: Layer) -> Floats:
    length, width = x.shape
    size = width // HEADS
    qkv = (x @ layer.qkv + layer.qkv_bias).reshape(length, 3, HEADS, size).transpose(1, 2, 0, 3)
    scores = qkv[0] @ qkv[1].transpose(0, 2, 1)
    scores *= np.float32(size**-0.5)
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    mixed = (scores @ qkv[2]).transpose(1, 0, 2).reshape(length, width)
    result: Floats = mixed @ layer.out + layer.out_bias
    return result


def run_layer(x: Floats, layer: Layer) -> Floats:
    """One layer over `x` (length, width)."""
    x = _norm(x + _attention(x, layer), layer.norm1)
    return _norm(x + _gelu(x @ layer.up + layer.up_bias) @ layer.down + layer.down_bias, layer.norm2)


class Encoder:
    """Token ids in, token states out. Embedding rows stay int8 until they are looked up.

    The lowest layers may be `shared` with another encoder; `arrays` has the others, up to `layers` in all.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], layers: int, shared: tuple[Layer, ...] = ()) -> None:
        self._words = arrays["words.q"]
        self._word_scales = arrays["words.s"].astype(np.float32)
        self._places = arrays["places"].astype(np.float32) + arrays["segment"].astype(np.float32)
        self._norm = (arrays["embed.norm.w"].astype(np.float32), arrays["embed.norm.b"].astype(np.float32))
        self.layers = (*shared, *(self._layer(arrays, at) for at in range(len(shared), layers)))

    @staticmethod
    def _layer(arrays: Mapping[str, NDArray[np.generic]], at: int) -> Layer:
        def matrix(name: str) -> Floats:
            scales = arrays[f"{at}.{name}.s"].astype(np.float32)
            return np.ascontiguousarray((arrays[f"{at}.{name}.q"].astype(np.float32) * scales[:, None]).T)

        def vector(name: str) -> Floats:
            return arrays[f"{at}.{name}"].astype(np.float32)

        return Layer(
            qkv=matrix("qkv"),
            qkv_bias=vector("qkv.b"),
            out=matrix("out"),
            out_bias=vector("out.b"),
            norm1=(vector("norm1.w"), vector("norm1.b")),
            up=matrix("up"),
            up_bias=vector("up.b"),
            down=matrix("down"),
            down_bias=vector("down.b"),
            norm2=(vector("norm2.w"), vector("norm2.b")),
        )

    def rows(self, ids: Sequence[int]) -> Floats:
        """The rows (length, width) of the word table."""
        index = np.asarray(ids, dtype=np.int64)
        found: Floats = self._words[index].astype(np.float32) * self._word_scales[index, None]
        return found

    def states(self, ids: Sequence[int], layers: int | None = None) -> Floats:
        """States (length, width) of one window of ids, markers included, after the lowest `layers` (None: all)."""
        x = _norm(self.rows(ids) + self._places[: len(ids)], self._norm)
        for layer in self.layers[:layers]:
            x = run_layer(x, layer)
        return x

    def above(self, x: Floats, layers: int) -> Floats:
        """The states that come of `x`, the states after the lowest `layers`."""
        for layer in self.layers[layers:]:
            x = run_layer(x, layer)
        return x

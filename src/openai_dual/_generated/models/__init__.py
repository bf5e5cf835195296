"""Classes of responses, one a module. `to_model` and `to_alias` make decoders that import their module on first use."""

from __future__ import annotations

from .._model import Decoder, deferred, nested


def to_model(module: str, name: str) -> Decoder:
    """Return a decoder for the class *name* of *module*."""
    return nested(f"{__name__}.{module}", name)


def to_alias(module: str) -> Decoder:
    """Return a decoder for the union or list that *module* declares."""
    return deferred(f"{__name__}.{module}", "decode")

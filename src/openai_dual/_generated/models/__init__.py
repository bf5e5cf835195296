"""Classes of answers, a module each. `to_model` and `to_alias` decode as one of them without loading it before it is needed."""

from __future__ import annotations

from .._model import Decoder, deferred, nested


def to_model(module: str, name: str) -> Decoder:
    """Decode as the class *name* of *module*."""
    return nested(f"{__name__}.{module}", name)


def to_alias(module: str) -> Decoder:
    """Decode as the union or list that *module* declares."""
    return deferred(f"{__name__}.{module}", "decode")

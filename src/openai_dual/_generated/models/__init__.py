"""Classes of responses, one a module. `to_model` and `to_alias` make decoders that import their module on first use."""

from __future__ import annotations

from .._model import Decoder, deferred, nested

BASES = f"{__name__.rpartition('.')[0]}._model"
"""The module of the classes that have no fields."""


def to_model(module: str, name: str) -> Decoder:
    """Return a decoder for the class *name* of *module*."""
    return nested(f"{__name__}.{module}", name)


def to_alias(module: str) -> Decoder:
    """Return a decoder for the union or list that *module* declares."""
    return deferred(f"{__name__}.{module}", "decode")


def find(name: str) -> tuple[str, str] | None:
    """Return the module of a type that annotations of this package name, and its name there; None for other names."""
    from .._places import MODELS  # loaded on use: an annotation is seldom resolved

    if (module := MODELS.get(name)) is not None:
        return f"{__name__}.{module}", name
    return (BASES, name) if name in ("BaseModel", "Unknown") else None

"""Types of requests, for type checkers: a module for each request, shared types in modules of their own."""

from __future__ import annotations


def find(name: str) -> tuple[str, str] | None:
    """Return the module of a type that annotations of this package name, and its name there; None for other names."""
    from .. import models  # loaded on use: an annotation is seldom resolved
    from .._places import PARAMS

    if name == "Omit":
        return f"{__name__.rpartition('.')[0]}._call", name
    return (f"{__name__}.{PARAMS[name]}", name) if name in PARAMS else models.find(name)

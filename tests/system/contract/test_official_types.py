"""The classes of responses have the fields of the official classes of the same names, and need no more of them."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from openai_dual.core.decoding.model import Model

official = pytest.importorskip("openai", reason="the official package is not installed")

OTHERS = frozenset({"CompactionTrigger"})
"""Names that stand for another class here: overrides/official.json takes it for the reference to an item."""


@cache
def pairs() -> dict[str, tuple[Any, type[Model]]]:
    """Return the official classes and those of the same names here."""
    types = importlib.import_module("openai.types")
    packages = ["openai.types", *(each.name for each in pkgutil.walk_packages(types.__path__, "openai.types."))]
    return {f"{package}.{name}": pair for package in packages for name, pair in _of_package(package)}


def _of_package(package: str) -> Iterator[tuple[str, tuple[Any, type[Model]]]]:
    try:
        own = importlib.import_module(package.replace("openai.", "openai_dual.", 1))
    except ImportError:
        return
    for name, cls in vars(importlib.import_module(package)).items():
        if inspect.isclass(cls) and issubclass(cls, official.BaseModel):
            found = getattr(own, name, None)
            if inspect.isclass(found) and issubclass(found, Model) and name not in OTHERS:
                yield name, (cls, found)


def test_most_classes_have_the_same_names() -> None:
    assert 500 < len(pairs())


def test_fields_can_be_read() -> None:
    lost = {
        name: found
        for name, (theirs, ours) in pairs().items()
        if (found := {field for field in theirs.model_fields if not hasattr(ours, field)})
    }

    assert {} == lost


def test_what_may_be_left_out_there_may_be_left_out_here() -> None:
    needed = {
        name: found
        for name, (theirs, ours) in pairs().items()
        if (found := {ours.field_keys()[field] for field in ours._required - ours._spared} - _needed(theirs))
    }

    assert {} == needed


def _needed(cls: Any) -> set[str]:
    return {field.alias or name for name, field in cls.model_fields.items() if field.is_required()}

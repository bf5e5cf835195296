"""Aliases are composed of the places of their parts, or have no place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal, Optional, Union

import pytest

from codegen.drift.aliases import composed


class Known:
    """A class with a place."""


class Unknown:
    """A class without one."""


@pytest.mark.parametrize(
    ("alias", "place"),
    [
        (Literal["a", 1], ["Literal", "a", 1]),
        (Union[str, Known], ["Union", "builtins:str", "m:Known"]),  # noqa: UP007 (what the official package has)
        (Optional[Known], ["Union", "m:Known", ["Literal", None]]),  # noqa: UP045 (as above)
        (Annotated[str | Known, 1], ["Union", "builtins:str", "m:Known"]),
        (list[Known], ["list", "m:Known"]),
        (Iterable[Known], ["list", "m:Known"]),
        (dict[str, object], ["dict", "builtins:str", "builtins:object"]),
        (list[Unknown], None),
        (str | Unknown, None),
        (Unknown, None),
    ],
)
def test_an_alias_has_a_place_if_all_its_parts_have(alias: Any, place: Any) -> None:
    assert place == composed({id(Known): "m:Known"}, alias)

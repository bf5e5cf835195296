"""The oracle itself: it must see a wrong class, a needless fallback and an object left undecoded."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.decoding.model import Model, Unknown
from tests.support.coverage import instances
from tests.support.samples import fuller, minimal
from tests.support.schema_oracle import faults


class Text(Model):
    __slots__ = ("text", "type")
    _required = frozenset({"type"})


class Image(Model):
    __slots__ = ("type", "url")


def read(cls: type[Model], data: dict[str, Any]) -> Model:
    """Build *cls* as a generated `from_dict` does."""
    instance = cls.from_dict(data)
    for name in cls.field_keys():
        setattr(instance, name, data.get(name))
    return instance


TEXT = {"type": "object", "properties": {"type": {"enum": ["text"]}, "text": {"type": "string"}}, "required": ["type"]}
IMAGE = {"type": "object", "properties": {"type": {"const": "image"}, "url": {"type": "string"}}, "required": ["type"]}
UNION = {"anyOf": [TEXT, {"oneOf": [IMAGE, {"type": "null"}]}]}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (read(Text, {"type": "text", "text": "x"}), []),
        (read(Image, {"type": "image"}), []),
        (read(Unknown, {"type": "video"}), []),
        (read(Image, {"type": "text"}), [": Image for {'type': 'text'}"]),
        (read(Unknown, {"type": "image"}), [": Unknown, but described: {'type': 'image'}"]),
        ({"type": "image"}, [": left undecoded"]),
        (None, []),
    ],
)
def test_faults(value: Any, expected: list[str]) -> None:
    assert expected == list(faults(value, UNION))


def test_faults_tell_the_place() -> None:
    schema = {"type": "array", "items": UNION}

    assert ["[1]: left undecoded"] == list(faults([read(Image, {"type": "image"}), {"type": "text"}], schema))


def test_instances_reach_every_variant() -> None:
    schema = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "part": UNION}}

    found = list(instances(schema))

    assert {"id": "text"} in found
    assert {"text", "image"} == {each["part"]["type"] for each in found if "part" in each}


def test_samples() -> None:
    assert {"type": "text"} == minimal(TEXT)
    assert {"type": "text", "text": "text"} == fuller(TEXT)

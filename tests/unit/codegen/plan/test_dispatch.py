"""How variants are told apart, as tables: what decides, and what is refused.

Covers: leaves.
"""

from __future__ import annotations

from typing import Any

import pytest

from codegen.decisions.names import Names
from codegen.decisions.unions import Declared
from codegen.errors import DescriptionError
from codegen.plan.answers import Answers
from codegen.plan.components import Components
from codegen.plan.dispatch import ByKeys, ByTag, Decision, decide


def record(required: str, optional: str = "", **tags: str | list[str]) -> dict[str, Any]:
    """Describe an object: its required and optional keys, and the values that some of them are limited to."""
    limits = {key: {"const": value} if isinstance(value, str) else {"enum": value} for key, value in tags.items()}
    keys = [*required.split(), *optional.split()]
    properties = {key: {"type": "string", **limits.get(key, {})} for key in keys}
    return {"type": "object", "properties": properties, "required": required.split()}


SCHEMAS = {
    "Text": record("type text", type="text"),
    "Image": record("type url", type="image"),
    "Several": record("type url", type=["sound", "film"]),
    "UserSays": record("type role", type="message", role="user"),
    "ModelSays": record("type role", type="message", role="model"),
    "Reference": record("id"),
    "Short": record("text", "type", type="text"),
    "Wide": record("text language"),
    "Wider": record("text language words"),
    "Same": record("a b"),
    "Alike": record("b a"),
}


def components() -> Components:
    names = frozenset(SCHEMAS)
    return Components(SCHEMAS, Names({}, {}), names, {})


@pytest.mark.parametrize(
    ("candidates", "expected"),
    [
        (["Text"], "Text"),
        (["Text", "Image"], ByTag("type", {"text": "Text", "image": "Image"})),
        (["Text", "Several"], ByTag("type", {"text": "Text", "sound": "Several", "film": "Several"})),
        (
            ["Text", "UserSays", "ModelSays"],
            ByTag("type", {"text": "Text", "message": ByTag("role", {"user": "UserSays", "model": "ModelSays"})}),
        ),
        (["Text", "Image", "Reference"], ByTag("type", {"text": "Text", "image": "Image"}, "Reference")),
        (["Short", "Image"], ByTag("type", {"text": "Short", "image": "Image"}, "Short")),
        (["Wide", "Wider"], ByKeys(["Wide", "Wider"])),
    ],
)
def test_a_union_is_decided_by_tag_second_tag_then_keys(candidates: list[str], expected: Decision) -> None:
    assert expected == decide(components(), candidates, Declared({}), "/here")


def test_a_discriminator_wins_over_a_field_that_tells_more() -> None:
    assert "role" == getattr(
        decide(components(), ["UserSays", "ModelSays"], Declared({}), "/here", "role"), "key", None
    )


def test_an_undecided_union_is_refused_at_its_place() -> None:
    answers = Answers(components(), Declared({}))
    union = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Same", "Alike")]}

    with pytest.raises(DescriptionError) as refused:
        answers.shape({"type": "array", "items": union}, "/components/schemas/List")

    assert "/components/schemas/List/items" == refused.value.where
    assert "Same, Alike are not: declare their order in overrides/unions.yaml" in refused.value.expected


def test_a_declared_order_decides_and_counts_as_used() -> None:
    declared = Declared({frozenset({"Same", "Alike"}): ("Alike", "Same"), frozenset({"X"}): ("X",)})

    assert ByKeys(("Alike", "Same")) == decide(components(), ["Same", "Alike"], declared, "/here")
    assert ["X"] == declared.unused()

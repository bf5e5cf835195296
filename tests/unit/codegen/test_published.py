"""All published versions of the description go through every pass and come out in the promised forms."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from codegen import gate
from codegen.comparison import changes, summary
from codegen.decisions.overlay import apply, read
from codegen.description import facts
from codegen.description.reader import load
from codegen.description.schemas import NULL, actions, slots
from codegen.normalise import PassReport, normalise
from tests.support.paths import ROOT

pytestmark = pytest.mark.xdist_group("published")
"""In one process: each would normalise the descriptions anew."""

SPEC = ROOT / "../shared/spec"
VERSIONS = {"openapi-2026-07-31.yaml": 288, "openapi-2026-08-21.yaml": 288, "openapi-2026-11-29.yaml": 389}
"""The published descriptions, with their numbers of operations."""
FORBIDDEN = {"title", "default", "example", "oneOf", "allOf", "nullable", "not", "$recursiveRef"}


@cache
def described(version: str) -> dict[str, Any]:
    if not (SPEC / version).exists():
        pytest.skip(f"{version} lies in ../shared/spec, which is not here")
    return load(SPEC / version)


@cache
def normalised(version: str) -> tuple[dict[str, Any], list[PassReport]]:
    return normalise(apply(described(version), read(ROOT / "overrides/overlay.yaml"))[0])


@pytest.mark.parametrize("version", VERSIONS)
def test_every_schema_is_in_one_of_the_promised_forms(version: str) -> None:
    for slot in slots(normalised(version)[0]):
        schema, members = slot.schema, slot.schema.get("anyOf", [])
        assert not FORBIDDEN & schema.keys(), slot.pointer
        assert len(slot.pointer) == 3 or "properties" not in schema, slot.pointer
        assert len(members) != 1, slot.pointer
        assert NULL not in members[:-1], slot.pointer
        assert not any("anyOf" in member for member in members), slot.pointer
        assert isinstance(schema.get("type", ""), str), slot.pointer
        assert "$ref" not in schema or all(key == "deprecated" or key[:2] in {"$r", "x-"} for key in schema)


@pytest.mark.parametrize("version", VERSIONS)
def test_no_component_takes_null_or_is_an_alias(version: str) -> None:
    components = normalised(version)[0]["components"]["schemas"]
    assert [] == [name for name, schema in components.items() if "$ref" in schema or NULL in schema.get("anyOf", ())]


@pytest.mark.parametrize("version", VERSIONS)
def test_no_operation_is_lost_and_each_has_one_digestible_answer(version: str) -> None:
    operations = [action.operation for action in actions(normalised(version)[0])]
    assert len(operations) == VERSIONS[version]
    answers = [answer for operation in operations for answer in operation["responses"].values()]
    assert {0, 1} == {len(answer.get("content", ())) for answer in answers}


@pytest.mark.parametrize("version", VERSIONS)
def test_the_parser_reads_every_operation_without_a_warning(version: str) -> None:
    gate.check(normalised(version)[0])


@pytest.mark.parametrize("version", VERSIONS)
def test_every_overlay_action_and_nearly_every_pass_finds_something(version: str) -> None:
    assert [] == apply(described(version), read(ROOT / "overrides/overlay.yaml"))[1]
    silent = {report.name for report in normalised(version)[1] if not report.changes}
    assert silent <= {"single_types", "inline_parts"}


def test_descriptions_of_facts_are_imported_as_they_are() -> None:
    for version in VERSIONS:
        found = facts.dump(facts.facts(described(version)))
        assert (SPEC / version).read_text(encoding="utf-8") == found


def test_explains_what_the_newer_version_changes() -> None:
    lines = summary(changes(*(normalised(version)[0] for version in list(VERSIONS)[:2])))
    for line in (
        "- schema: BetaServiceTier",
        "+ property of Project: residency",
        '+ value of ModelIdsShared: "gpt-5.5", "gpt-5.5-2026-04-23"',
        "- required in FunctionToolCallOutput: call_id",
    ):
        assert line in lines
    assert len(lines) < 100

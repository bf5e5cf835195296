"""Overlay actions: what they change, and how an unsound one is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.decisions.overlay import Action, apply, read
from codegen.errors import DescriptionError

DOCUMENT: dict[str, Any] = {
    "paths": {"/a": {"get": {"tags": ["x"], "parameters": [{"name": "p"}, {"name": "q"}, {"name": "p"}]}}},
    "components": {"schemas": {"A": {"title": "T"}, "B": {"title": "T", "x": 1}, "C": {}}},
}


def get(document: dict[str, Any]) -> Any:
    return document["paths"]["/a"]["get"]


@pytest.mark.parametrize(
    ("target", "update", "get_after"),
    [
        ("$.paths['/a'].get", {"tags": ["y"]}, {**get(DOCUMENT), "tags": ["x", "y"]}),
        ("$.paths['/a'].get", {"new": {"a": 1}}, {**get(DOCUMENT), "new": {"a": 1}}),
        ("$.paths['/a'].get.tags", "y", {**get(DOCUMENT), "tags": ["x", "y"]}),
        ("$.paths['/a'].get.parameters[0].name", "r", {**get(DOCUMENT), "parameters": [{"name": n} for n in "rqp"]}),
        ("$.paths['/a'].get.parameters[?(@.name=='p')]", None, {**get(DOCUMENT), "parameters": [{"name": "q"}]}),
        ("$.paths['/a'].get.tags", None, {"parameters": get(DOCUMENT)["parameters"]}),
    ],
)
def test_changes_what_it_finds(target: str, update: Any, get_after: Any) -> None:
    document, unmatched = apply(DOCUMENT, [Action(target, "why", update)])
    assert ([], get_after) == (unmatched, get(document))


def test_leaves_its_input_alone_and_names_targets_that_find_nothing() -> None:
    actions = [Action("$.components.schemas.*.title", "why", None), Action("$.paths['/b']", "why", {})]
    document, unmatched = apply(DOCUMENT, actions)
    assert {"A": {}, "B": {"x": 1}, "C": {}} == document["components"]["schemas"]
    assert ["$.paths['/b']"] == unmatched
    assert {"title": "T"} == DOCUMENT["components"]["schemas"]["A"]


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "overlay.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("actions: []", "overlay.yaml: /overlay: expected version 1.x, found None"),
        ("overlay: 1.0.0", "overlay.yaml: /actions: expected a list, found nothing"),
        ("{overlay: 1.0.0, actions: [x]}", "overlay.yaml: /actions/0: expected a mapping, found a string"),
        (
            "{overlay: 1.0.0, actions: [{target: $.a}]}",
            "overlay.yaml: /actions/0/description: expected a string, found nothing",
        ),
        (
            "{overlay: 1.0.0, actions: [{target: $.a, description: why}]}",
            "overlay.yaml: /actions/0: expected either `update` or `remove: true`",
        ),
        (
            "{overlay: 1.0.0, actions: [{target: $, description: why, remove: true}]}",
            "overlay.yaml: /actions/0/target: expected a place inside the description, found its root",
        ),
        (
            "{overlay: 1.0.0, actions: [{target: '$.[', description: why, remove: true}]}",
            "overlay.yaml: /actions/0/target: expected a JSONPath",
        ),
    ],
)
def test_refuses_an_unsound_action(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(DescriptionError) as caught:
        read(written(tmp_path, text))
    assert message == str(caught.value)[: len(message)]


def test_reads_actions_in_order(tmp_path: Path) -> None:
    first, second = "{target: $.a, description: why, update: 1}", "{target: $.b, description: so, remove: true}"
    text = f"{{overlay: 1.0.0, actions: [{first}, {second}]}}"
    assert [Action("$.a", "why", 1), Action("$.b", "so", None)] == read(written(tmp_path, text))

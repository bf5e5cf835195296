"""What operations, classes and keywords are called, as tables."""

from __future__ import annotations

import pytest

from codegen.decisions.entries import CLIENT, Entry
from codegen.decisions.names import Names
from codegen.description.schemas import Action
from codegen.errors import DescriptionError


def action(name: str, method: str = "get", path: str = "/files") -> Action:
    return Action(path, method, {"operationId": name})


def test_two_operations_at_one_place_are_refused() -> None:
    names = Names({"one": Entry("files", "list"), "two": Entry("docs", "list", aliases=["files.list"])}, {})

    with pytest.raises(DescriptionError, match=r"names.yaml: /operations/two: .* client.files.list is operation one"):
        names.entries([action("one"), action("two")])


def test_a_rule_gives_way_where_its_name_is_taken() -> None:
    entries = Names({"one": Entry("files", "list")}, {}).entries([action("getAll"), action("one")])

    assert ["files.get_all", "files.list"] == [entry.spots[0] for entry in entries.values()]


def test_what_the_table_misses_and_what_it_has_too_much_is_told() -> None:
    names = Names({"one": Entry("files", "list", stream={"event": "Chunk"}), "old": Entry("files", "burn")}, {})
    there = [action("one"), action("fresh", "post")]

    assert ["names.yaml: fresh is not there, it is client.files.create by rule"] == names.by_rule(there)
    gone = names.gone([one.id for one in there], {"File"})
    assert ["names.yaml: component Chunk is gone", "names.yaml: operation old is gone"] == gone


def test_what_was_learnt_is_a_row_or_completes_one() -> None:
    names = Names({"one": Entry("files", "list")}, {})
    learnt = Action("/docs", "post", {"operationId": "new", CLIENT: {"resource": "docs", "method": "burn"}})
    completed = Action("/files", "get", {"operationId": "one", CLIENT: {"optional": ["limit"]}})

    assert {"new": Entry("docs", "burn"), "one": Entry("files", "list", optional=["limit"])} == names.rows(
        [learnt, completed]
    )
    assert [] == names.by_rule([learnt, completed])


def test_helpers_of_a_resource_that_is_not_there_are_reported() -> None:
    names = Names({}, {}, helpers={"batches": "batches.BatchesHelpers", "gone": "gone.Gone"})

    assert ["names.yaml: resource gone under `helpers` is gone"] == names.unplaced(["batches", "files"])

"""What operations, classes and keywords are called, as tables."""

from __future__ import annotations

import pytest

from codegen.decisions.names import Entry, Names, by_rule
from codegen.description.schemas import Action
from codegen.errors import DescriptionError


def action(name: str, method: str = "get", path: str = "/files") -> Action:
    return Action(path, method, {"operationId": name})


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/files", "files.list"),
        ("POST", "/files", "files.create"),
        ("GET", "/files/{file_id}", "files.retrieve"),
        ("POST", "/files/{file_id}", "files.update"),
        ("DELETE", "/files/{file_id}", "files.delete"),
        ("POST", "/batches/{batch_id}/cancel", "batches.cancel"),
        ("GET", "/vector_stores/{store_id}/files/{file_id}", "vector_stores.files.retrieve"),
        ("POST", "/vector_stores/{store_id}/files", "vector_stores.files.create"),
        ("PUT", "/things/{id}", "things.update"),
        ("POST", "/responses/compact", "responses.compact"),
        ("GET", "/projects/{project_id}/data_retention", "projects.data_retention.retrieve"),
        ("POST", "/things?beta=true", "things.create"),
        ("GET", "/", "root.retrieve"),
        ("GET", "/{id}", "root.retrieve"),
    ],
)
def test_an_unknown_operation_is_named_after_its_address(method: str, path: str, expected: str) -> None:
    assert expected == by_rule(method, path).spots[0]


def test_what_needs_the_admin_key_stands_under_admin() -> None:
    secured = Action("/projects/{id}/roles", "get", {"operationId": "roles", "security": [{"AdminApiKeyAuth": []}]})

    assert ["admin.organization.projects.roles.list"] == [
        entry.spots[0] for entry in Names({}, {}).entries([secured]).values()
    ]


def test_a_resource_never_stands_where_a_method_is() -> None:
    pair = [action("keep", "post", "/files/retention"), action("read_one", "get", "/files/retention/{id}")]

    entries = Names({}, {}).entries(pair)

    assert ["files.retention", "files.read_one"] == [entry.spots[0] for entry in entries.values()]


def test_the_last_path_parameter_may_be_given_by_position() -> None:
    assert ["file_id"] == by_rule("GET", "/vector_stores/{store_id}/files/{file_id}").positional


def test_two_operations_at_one_place_are_refused() -> None:
    names = Names({"one": Entry("files", "list"), "two": Entry("docs", "list", aliases=["files.list"])}, {})

    with pytest.raises(DescriptionError, match=r"names.yaml: /operations/two: .* client.files.list is operation one"):
        names.entries([action("one"), action("two")])


def test_a_rule_gives_way_where_its_name_is_taken() -> None:
    entries = Names({"one": Entry("files", "list")}, {}).entries([action("getAll"), action("one")])

    assert ["files.get_all", "files.list"] == [entry.spots[0] for entry in entries.values()]


def test_what_the_table_misses_and_what_it_has_too_much_is_told() -> None:
    names = Names({"one": Entry("files", "list", stream={"event": "Chunk"}), "old": Entry("files", "burn")}, {})
    entries = names.entries([action("one"), action("fresh", "post")])

    assert ["names.yaml: fresh is not there, it is client.files.create by rule"] == names.by_rule(entries)
    assert ["names.yaml: component Chunk is gone", "names.yaml: operation old is gone"] == names.gone(entries, {"File"})


def test_helpers_of_a_resource_that_is_not_there_are_reported() -> None:
    names = Names({}, {}, helpers={"batches": "batches.BatchesHelpers", "gone": "gone.Gone"})

    assert ["names.yaml: resource gone under `helpers` is gone"] == names.unplaced(["batches", "files"])

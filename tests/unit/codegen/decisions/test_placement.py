"""Where operations stand on the client that names.yaml does not list.

Covers: entries.
"""

from __future__ import annotations

import pytest

from codegen.decisions.entries import Entry
from codegen.decisions.names import Names
from codegen.decisions.placement import by_rule
from codegen.description.schemas import Action


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


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/agents/{id}/notes", "beta.agents.notes.list"),
        ("POST", "/agents/{id}/pause", "beta.agents.pause"),
        ("GET", "/vaults/{id}/keys/{key}", "beta.agents.vaults.keys.retrieve"),
        ("GET", "/other", "other.retrieve"),
    ],
)
def test_an_unknown_operation_stands_below_the_known_ones_of_its_path(method: str, path: str, expected: str) -> None:
    groups: dict[tuple[str, ...], Entry] = {
        ("agents",): Entry("beta.agents", "list", beta="agents=v1"),
        ("vaults",): Entry("beta.agents.vaults", "list", beta="agents=v1"),
    }

    entry = by_rule(method, path, groups)

    assert entry.spots[0] == expected
    assert entry.beta == ("agents=v1" if expected.startswith("beta") else None)


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

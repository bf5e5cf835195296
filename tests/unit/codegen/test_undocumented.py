"""What has no text: of a small description, and of the committed one, where nothing may be missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen import generator, pipeline
from codegen.decisions import docs
from codegen.normalise import normalise
from codegen.undocumented import Coverage, coverage
from tests.support.paths import ROOT

DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/files": {
            "get": {
                "operationId": "listFiles",
                "parameters": [{"in": "query", "name": "kind", "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/File"}},
                }}},
            },
            "put": {
                "operationId": "watchFiles",
                "responses": {"200": {"description": "", "content": {"text/event-stream": {"schema": {}}}}},
            },
            "delete": {
                "operationId": "deleteFiles",
                "parameters": [{"in": "query", "name": "why", "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Deleted"}},
                }}},
            },
        }
    },
    "components": {"schemas": {
        "File": {"type": "object", "properties": {"id": {"type": "string"}, "owner": {
            "type": "object", "properties": {"name": {"type": "string"}},
        }}},
        "Event": {"type": "object", "properties": {"at": {"type": "integer", "minimum": 0}}},
        "Deleted": {"type": "object", "properties": {"deleted": {"type": "boolean"}}},
    }},
}  # fmt: skip
NAMES = """
operations: {watchFiles: {resource: files, method: watch, stream: {kind: events, when: {}, event: Event}}}
types: {}
mixins: {}
"""
TEXTS = """
operations: {listFiles: List the files., watchFiles: Watch the files.}
complete: [listFiles, watchFiles]
texts:
"""


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    (tmp_path / "names.yaml").write_text(NAMES)
    (tmp_path / "unions.yaml").write_text("unions: []")
    return tmp_path


def found(overrides: Path, texts: str) -> Coverage:
    (overrides / "docs.yaml").write_text(TEXTS + texts)
    return coverage(generator.inputs(normalise(DESCRIPTION)[0], overrides))


def test_a_complete_operation_needs_a_text_for_all_that_it_leads_to(overrides: Path) -> None:
    result = found(overrides, "  id: id of the object\n")

    assert [
        "operation deleteFiles",
        "kind of listFiles",
        "at of Event",
        "owner of File",
        "name of FileOwner",
    ] == result.missing
    assert [
        "operations: 2 of 3 have a text, 1 have none",
        "parameters and fields of the complete operations: 1 of 5 have a text, 4 have none",
        "parameters of all operations: 0 of 2 have a text, 2 have none",
        "fields of all types: 1 of 5 have a text, 4 have none",
    ] == result.lines()[-4:]


def test_rows_that_describe_nothing_are_listed(overrides: Path) -> None:
    result = found(overrides, "  id: {File: id of the file, Gone: id}\n  gone: text\n")

    assert ["docs.yaml: nothing is id: Gone", "docs.yaml: nothing is gone: *"] == result.missing[-2:]


def test_nothing_is_missing_in_the_committed_description() -> None:
    project = pipeline.Project.at(ROOT)
    document = normalise(pipeline.corrected(project)[0])[0]

    result = coverage(generator.inputs(document, project.overrides))

    assert [] == result.missing
    assert 60 == len(docs.read(project.overrides / "docs.yaml").complete)

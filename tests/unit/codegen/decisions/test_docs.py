"""Sentences and limits in docstrings.

Covers: words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.decisions.docs import Docs, facts, read, sentence
from codegen.decisions.texts import Texts
from codegen.errors import DescriptionError


@pytest.mark.parametrize(
    ("resource", "method", "expected"),
    [
        ("files", "retrieve", "Retrieve a file"),
        ("vector_stores.files", "list", "List the files of a vector store"),
        ("batches", "cancel", "Cancel a batch"),
        ("fine_tuning.jobs", "list_events", "List the events of a job"),
        ("admin.organization.projects.rate_limits", "list_rate_limits", "List the rate limits of a project"),
        ("webhooks", "rotate_secret", "Rotate the secret of a webhook"),
        ("responses.input_tokens", "count", "Count the input tokens of a response"),
        ("admin.organization.admin_api_keys", "create", "Create an admin API key"),
        ("files", "content", "Retrieve the content of a file"),
        ("admin.organization.usage", "web_search_calls", "Report the usage of web search calls"),
        ("evals", "update", "Change an eval"),
    ],
)
def test_sentences(resource: str, method: str, expected: str) -> None:
    assert expected == sentence(resource, method)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"minItems": 1, "maxItems": 2}, ["at least 1 element", "at most 2 elements"]),
        ({"maxLength": 1, "minimum": 1}, ["at least 1", "at most 1 character"]),
        ({"x-default": "é", "deprecated": True}, ['service default: "é"', "deprecated"]),
        ({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]}, ["at least 1"]),
        ({"anyOf": [{"minimum": 1}, {"maximum": 2}]}, []),
        ({"minimum": -(2**63), "maximum": 2**31}, ["at most 2147483648"]),
    ],
)
def test_limits_and_defaults_in_words(schema: dict[str, object], expected: list[str]) -> None:
    assert expected == facts({}, schema)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("seed", "Seed for sampling; at least 0."),
        ("session_id", "Id of the session; at least 0."),
        ("vault_ids", "Ids of the vaults; at least 0."),
        ("other", "At least 0."),
    ],
)
def test_a_field_is_described_by_a_sentence(key: str, expected: str) -> None:
    docs = Docs({}, Texts({"seed": "seed for sampling"}), {})

    assert expected == docs.field(key, "Sample", {"minimum": 0}, {})
    assert "" == docs.field("other", "Sample", {}, {})


@pytest.mark.parametrize("row", ["", " 1", " {}", " {create*: }", " [a]"])
def test_a_row_that_is_no_text_is_refused(tmp_path: Path, row: str) -> None:
    path = tmp_path / "docs.yaml"
    path.write_text(f"texts:\n  seed:{row}\n")

    with pytest.raises(DescriptionError) as refused:
        read(path)

    assert ("/texts/seed", "docs.yaml") == (refused.value.where, refused.value.file)

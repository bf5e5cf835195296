"""Sentences and limits in docstrings.

Covers: words.
"""

from __future__ import annotations

import pytest

from codegen.decisions.docs import facts, sentence


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
    ],
)
def test_limits_and_defaults_in_words(schema: dict[str, object], expected: list[str]) -> None:
    assert expected == facts(schema, {})
